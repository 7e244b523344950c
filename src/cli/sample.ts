import { runCommand } from './run-command.ts';

/** `npm run sample`: builds a portal of fictitious agencies, serves it, and prints the address. */
await runCommand(async () => {
  const { sampleSizeOf } = await import('./sample-arguments.ts');
  const { buildSampleSite } = await import('./build-sample-site.ts');
  const { preferredPort } = await import('./serve.ts');
  const { serveAndTell } = await import('./serve-and-tell.ts');
  const port = preferredPort(process.env['PORT']);
  const { folder, options } = await buildSampleSite(sampleSizeOf(process.argv.slice(2)));
  await serveAndTell(folder, options.basePath, port);
});
