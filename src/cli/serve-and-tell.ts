import { siteOptions } from '../site/options.ts';
import { serveFolder } from './serve.ts';

/** Serves a built portal on `HOST` and prints where; it runs until it is stopped. */
export async function serveAndTell(folder: string, base: string, port: number): Promise<void> {
  const host = process.env['HOST'] || '127.0.0.1';
  const { url } = await serveFolder({ folder, base, port, host, embedOrigins: siteOptions.embedOrigins });
  console.log(`\nMở trong trình duyệt / Open in a browser:  ${url}\nDừng / Stop:  Ctrl+C`);
}
