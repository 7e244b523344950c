import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { startCompressingProxy } from '../../support/compressing-proxy.ts';
import type { Certificate } from './certificate.ts';

/** A served folder. */
export interface Served {
  /** With a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves a built folder compressed with gzip, over HTTP/2 where there is a certificate: the same server for every peer,
 * without the headers of this project, whose policy for scripts others do not fulfil.
 */
export async function servePeer(folder: string, certificate: Certificate | undefined): Promise<Served> {
  const files = sirv(folder, { etag: false, extensions: ['html'] });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = await startCompressingProxy(`http://127.0.0.1:${port}/`, { gzipOnly: true, certificate });
  return {
    url: proxy.url,
    close: () => {
      proxy.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
