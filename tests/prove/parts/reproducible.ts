import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { treeListName } from '../../../src/site/address-book.ts';
import { environmentOfCommands } from '../../support/build.ts';
import { outcome, type ProofPart } from '../part.ts';
import { treeDifferences } from '../tree-differences.ts';
import { copyProject } from '../project-copy.ts';

/** Who builds elsewhere: another person on another machine, as far as one machine can be two. */
const elsewhere = {
  folder: 'nguoi-khac/hai',
  env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'bob', LOGNAME: 'bob' },
};

/** The real portal, built here and in a copy of the project with packages and caches of its own. */
export const reproduciblePart: ProofPart = {
  name: 'reproducible',
  title: 'Reproducible builds',
  claim:
    'The project as it lies here, with whatever it keeps from earlier builds, and a copy of it with nothing kept, in different folders, time zones, locales and user names, give byte-identical portals from the same data, `BUILD_INSTANT`, `SITE_URL` and `BASE_PATH`.',
  timed: 'not',
  async run({ folder, hosted, hostedOptions }) {
    const copy = join(folder, elsewhere.folder);
    copyProject(copy);
    const env = { ...hostedOptions, ...elsewhere.env, HOME: copy };
    const [{ folder: here }, there] = await Promise.all([hosted(), buildCopy(copy, env)]);
    const { files, differing } = treeDifferences(listOf(here), listOf(there));
    const hash = spawnSync('sha256sum', { input: listOf(here), encoding: 'utf8' }).stdout.split(' ')[0]!;
    const told = Object.entries(hostedOptions)
      .map((option) => option.join('='))
      .join(' ');
    return outcome(
      [
        { what: 'files of the portal', value: files.toLocaleString('en-US') },
        { what: 'files that differ', value: String(differing.length) },
        {
          what: `SHA-256 of ${treeListName}, for ${told}`,
          value: hash,
        },
      ],
      differing.map((line) => `differs: ${line}`),
    );
  },
};

/** The list of the hashes of all files of a portal. */
const listOf = (portal: string): string => readFileSync(join(portal, treeListName), 'utf8');

/** Builds in a copy of the project. @returns the folder of the portal */
async function buildCopy(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  const out = resolve(folder, 'dist');
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    env: { ...environmentOfCommands(), ...env, OUT_DIR: out },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise((end) => child.on('close', end));
  if (code !== 0) throw new Error(`the build in ${folder} failed: ${said.slice(-2000)}`);
  return out;
}
