import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { treeListName } from '../../../src/site/address-book.ts';
import { environmentOfCommands } from '../../support/build.ts';
import { outcome, type ProofPart } from '../part.ts';
import { treeDifferences } from '../tree-differences.ts';
import { copyProject } from '../project-copy.ts';

/** Two people on two machines, as far as one machine can be two. */
const builders = [
  { folder: 'mot', env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8', USER: 'lan' } },
  {
    folder: 'nguoi-khac/hai',
    env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'bob' },
  },
];

/** Two copies of the project, each with packages and caches of its own, build the real portal. */
export const reproduciblePart: ProofPart = {
  name: 'reproducible',
  title: 'Reproducible builds',
  claim:
    'Two copies of the project in different folders, time zones, locales and user names, with nothing kept from an earlier build, give byte-identical portals from the same data and `BUILD_INSTANT`.',
  async run({ folder }) {
    const lists = await Promise.all(
      builders.map(({ folder: name, env }) =>
        buildCopy(join(folder, name), { ...env, LOGNAME: env.USER, HOME: join(folder, name) }),
      ),
    );
    const { files, differing } = treeDifferences(lists[0]!, lists[1]!);
    const hash = spawnSync('sha256sum', { input: lists[0]!, encoding: 'utf8' }).stdout.split(' ')[0]!;
    return outcome(
      [
        { what: 'files of the portal', value: files.toLocaleString('en-US') },
        { what: 'files that differ', value: String(differing.length) },
        {
          what: `SHA-256 of ${treeListName}, for BUILD_INSTANT=${environmentOfCommands()['BUILD_INSTANT']!}`,
          value: hash,
        },
      ],
      differing.map((line) => `differs: ${line}`),
    );
  },
};

/** Builds in a copy of the project, and gives the list of the hashes of all files. */
async function buildCopy(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  copyProject(folder);
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
  return readFileSync(join(out, treeListName), 'utf8');
}
