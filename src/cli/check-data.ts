import { runCommand } from './run-command.ts';

/** `npm run check:data`: the intake alone. */
await runCommand(async () => {
  const { siteOptions } = await import('../site/options.ts');
  const { checkFolder } = await import('./check-folder.ts');
  const { countData, describeCounts } = await import('./data-counts.ts');
  console.log(describeCounts(countData(checkFolder(siteOptions))));
});
