import { runCommand } from './run-command.ts';

/** `npm start`: checks, builds, serves, and prints the address. */
await runCommand(async () => {
  const { siteOptions } = await import('../site/options.ts');
  const { buildSite } = await import('./build-site.ts');
  const { preferredPort } = await import('./serve.ts');
  const { serveAndTell } = await import('./serve-and-tell.ts');
  const port = preferredPort(process.env['PORT']);
  await serveAndTell(await buildSite(siteOptions), siteOptions.basePath, port);
});
