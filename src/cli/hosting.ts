import { parseArgs } from 'node:util';
import { runCommand } from './run-command.ts';

/** `npm run hosting -- [folder] [--to dist-server] [--root /srv/…] [--listen 80] [--host _]`: what a web server of one's own needs. */
await runCommand(async () => {
  const { siteOptions } = await import('../site/options.ts');
  const { makeHosting } = await import('./host-files.ts');
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      root: { type: 'string' },
      listen: { type: 'string' },
      host: { type: 'string' },
    },
  });
  const { to = 'dist-server', ...place } = values;
  await makeHosting(siteOptions, {
    from: positionals[0] ?? (process.env['OUT_DIR'] || 'dist'),
    to,
    ...place,
  });
});
