import { runCommand } from './run-command.ts';

/** `npm run dev`: Astro's server, which reloads when data, content or code change. Further words go to Astro. */
await runCommand(async () => {
  await import('../site/options.ts');
  const { runTool } = await import('./tools.ts');
  const { code } = await runTool('astro', ['dev', ...process.argv.slice(2)], { show: true });
  process.exitCode = code;
});
