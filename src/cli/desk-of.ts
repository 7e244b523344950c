import { fileURLToPath } from 'node:url';
import type { Desk } from '../desk/verb.ts';
import type { SiteOptions } from '../site/options.ts';
import { serveFolder } from './serve.ts';
import { runScript } from './tools.ts';

const buildCommand = fileURLToPath(new URL('build.ts', import.meta.url));

/**
 * The desk of a deployment. A build is a process of its own: the options of the site are read once a process, and a
 * build under other options must not change those of the desk.
 */
export function deskOf(options: SiteOptions): Desk {
  const { dataRoot, edition, buildInstant: now, basePath: base } = options;
  return {
    dataRoot,
    edition,
    now,
    outRoot: process.env['DESK_DIR'] || 'desk',
    async build({ outDir, env }) {
      const { code, output } = await runScript(buildCommand, [], { env: { ...env, OUT_DIR: outDir } });
      return { ok: code === 0, output };
    },
    serve: async (folder) => (await serveFolder({ folder, base, port: 0 })).url,
  };
}
