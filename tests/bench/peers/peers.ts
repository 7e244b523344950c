import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** A version of the page that is not this project's: how it is built in the workspace, and where it then lies. */
export interface Peer {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly output: string;
  /** The script of its builder below the workspace, and its arguments. */
  readonly command: readonly string[];
  /** What stands in the page once its chart is made; nothing where it has none. */
  readonly chart?: string;
}

/** The peers, built as their documentation says. */
export const peers: readonly Peer[] = [
  {
    id: 'framework',
    title: 'Observable Framework (Plot, Inputs.table)',
    folder: 'framework',
    output: 'dist',
    command: ['node_modules/@observablehq/framework/dist/bin/observable.js', 'build'],
    chart: 'svg [aria-label="bar"] rect',
  },
  {
    id: 'eleventy',
    title: 'Eleventy (Chart.js, static table)',
    folder: 'eleventy',
    output: '_site',
    command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    // Chart.js sets the style of its canvas when it takes it; it draws in the next frame.
    chart: 'canvas[style]',
  },
  {
    id: 'hand-written',
    title: 'hand-written HTML (table, no chart)',
    folder: 'hand-written',
    output: '_site',
    command: ['hand-written/build.js'],
  },
];

/** Builds a peer in the workspace, without what an earlier build wrote. */
export async function buildPeer(
  workspace: string,
  { folder, output, command: [script, ...args] }: Peer,
  limit: number,
): Promise<{ readonly seconds: number; readonly folder: string }> {
  const cwd = join(workspace, folder);
  const built = join(cwd, output);
  await rm(built, { recursive: true, force: true });
  const { seconds } = await runCommand(process.execPath, [join(workspace, script!), ...args], { cwd, limit });
  return { seconds, folder: built };
}
