import { createServer, Server, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const compressible = /^(?:text\/|application\/(?:json|javascript|xml)|image\/svg)/;

type ProxyRequest = IncomingMessage | Http2ServerRequest;
type ProxyResponse = ServerResponse | Http2ServerResponse;

interface ProxyOptions {
  /** Sends gzip alone, as a host without further settings does. */
  readonly gzipOnly?: boolean;
  /** Speaks HTTP/2, which browsers ask for over TLS alone. */
  readonly certificate?: { readonly key: string; readonly cert: string } | undefined;
}

/**
 * Stands before a server and compresses what it sends, as the usual hosts do: Brotli where the browser takes it, else
 * gzip. Each answer is fetched and compressed once, so that no page pays for that of another.
 */
export async function startCompressingProxy(
  origin: string,
  { gzipOnly = false, certificate }: ProxyOptions = {},
): Promise<{ readonly url: string; readonly close: () => void }> {
  const known = new Map<string, Promise<Answer>>();
  const listener = (request: ProxyRequest, response: ProxyResponse): void => {
    const path = request.url ?? '/';
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = encodingFor(gzipOnly ? accepted.replace(/\bbr\b/, '') : accepted);
    const key = `${encoding} ${path}`;
    const answer = known.get(key) ?? fetchAnswer(new URL(path, origin), encoding);
    known.set(key, answer);
    answer.then(
      (found) => {
        send(response, found);
      },
      (error: unknown) => {
        send(response, { status: 502, headers: {}, body: Buffer.from(String(error)) });
      },
    );
  };
  const server = certificate
    ? createSecureServer({ ...certificate, allowHTTP1: true }, listener)
    : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate ? 'https' : 'http'}://localhost:${port}/`,
    close: () => {
      server.close();
      if (server instanceof Server) server.closeAllConnections();
    },
  };
}

type Encoding = 'br' | 'gzip' | '';

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : '';
}

async function fetchAnswer(url: URL, encoding: Encoding): Promise<Answer> {
  const answer = await fetch(url, { redirect: 'manual' });
  const plain = Buffer.from(await answer.arrayBuffer());
  const headers = Object.fromEntries(
    [...answer.headers].filter(
      ([name]) => !/^(?:connection|keep-alive|content-length|transfer-encoding|date)$/.test(name),
    ),
  );
  const type = headers['content-type'] ?? '';
  if (encoding === '' || !compressible.test(type)) return { status: answer.status, headers, body: plain };
  const body =
    encoding === 'br'
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : gzipSync(plain);
  const more = {
    'content-encoding': encoding,
    'content-length': String(body.length),
    vary: 'Accept-Encoding',
  };
  return { status: answer.status, headers: { ...headers, ...more }, body };
}

function send(response: ProxyResponse, { status, headers, body }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}
