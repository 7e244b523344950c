import { runCommand } from './run-command.ts';

/** `npm start`: checks, builds, serves, and prints the address. */
await runCommand(async () => {
  const { siteOptions } = await import('../site/options.ts');
  const { buildSite } = await import('./build-site.ts');
  const { preferredPort, serveFolder } = await import('./serve.ts');
  const port = preferredPort(process.env['PORT']);
  const folder = await buildSite(siteOptions);
  const host = process.env['HOST'] || '127.0.0.1';
  const { url } = await serveFolder({ folder, base: siteOptions.basePath, port, host });
  console.log(`\nMở trong trình duyệt / Open in a browser:  ${url}\nDừng / Stop:  Ctrl+C`);
});
