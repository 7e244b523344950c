import { runCommand } from './run-command.ts';

/** `npm run build:sample`: a portal of fictitious agencies into `dist-sample/` (or the folder of `OUT_DIR`). */
await runCommand(async () => {
  const { sampleSizeOf } = await import('./sample-arguments.ts');
  const { buildSampleSite } = await import('./build-sample-site.ts');
  await buildSampleSite(sampleSizeOf(process.argv.slice(2)));
});
