import { runCommand } from './run-command.ts';

/** `npm run build`: the whole portal into `dist/` (or the folder of `OUT_DIR`). */
await runCommand(async () => {
  const { siteOptions } = await import('../site/options.ts');
  const { buildSite } = await import('./build-site.ts');
  await buildSite(siteOptions);
});
