import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerPolicy, headersOf } from '../outlets/hosting/header-policy.ts';
import { StepFailed } from './steps.ts';

/** A running server of a built portal. */
interface ServedFolder {
  /** With the base path: `http://localhost:4321/nq57/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServeOptions {
  readonly folder: string;
  /** Where the portal stands: `/` or `/nq57/`. */
  readonly base: string;
  /** The first port to try; 0 for any free one. */
  readonly port: number;
  readonly host?: string;
  /** Who may show the pages in a frame, as in the options of the site. */
  readonly embedOrigins?: readonly string[];
}

/**
 * Serves a built portal as a static host would: under its base path, folders with a slash, 404.html for the rest, with
 * the headers that every host is to send.
 */
export async function serveFolder({
  folder,
  base,
  port,
  host = '127.0.0.1',
  embedOrigins = [],
}: ServeOptions): Promise<ServedFolder> {
  const policy = headerPolicy({ embedOrigins });
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const notFound = (): Promise<void> => answerNotFound(folder, response, headersOf(policy, '404.html'));
    if (!path.startsWith(base)) {
      // Only the root leads to the portal: a wrong address of a page is to be noticed.
      if (`${path}/` === base || path === '/') redirect(response, base);
      else void notFound();
      return;
    }
    const below = path.slice(base.length);
    if (below !== '' && !below.endsWith('/') && existsSync(join(folder, below, 'index.html'))) {
      redirect(response, `${path}/`);
      return;
    }
    request.url = `/${below}`;
    for (const [name, value] of Object.entries(headersOf(policy, below))) response.setHeader(name, value);
    files(request, response, () => void notFound());
  });
  const found = await listen(server, port, host);
  const shown = host === '127.0.0.1' ? 'localhost' : host;
  return {
    url: `http://${shown}:${found}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * The port that `PORT` asks for.
 * @throws StepFailed when it is no port
 */
export function preferredPort(text: string | undefined): number {
  if (!text) return 4321;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StepFailed(`PORT=${text}: phải là số từ 0 đến 65535 / must be a whole number from 0 to 65535`);
}

/** Listens on the port or, where it is taken, on the next free one. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || candidate >= Math.min(port + 100, 65_535)) throw error;
    }
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
}

function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: encodeURI(location) }).end();
}

async function answerNotFound(
  folder: string,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => '404');
  response.writeHead(404, { ...headers, 'Content-Type': 'text/html;charset=utf-8' });
  response.end(page);
}
