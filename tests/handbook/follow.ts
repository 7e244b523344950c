import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environmentOfCommands } from '../support/build.ts';
import type { Block } from './sections.ts';

/** What a person who follows the handbook saw. */
export interface Followed {
  /** As it stands in the book. */
  readonly command: string;
  /** Line of the book. */
  readonly at: number;
  readonly code: number;
  readonly output: string;
}

/** What stands behind `sh` where the command is to find something wrong. */
export const stopsHere = 'exit=1';

/** A place where book and program disagree. */
export class BookIsWrong extends Error {}

/**
 * Does what the blocks of a handbook say, word by word, in a copy of the project: sets what `bat` sets, writes the file
 * of each `csv`, runs each line of `sh`, and holds each `text` against what the command before it printed.
 * @throws BookIsWrong for a command that does not end as the book says, or a line of `text` that was not printed
 */
export async function follow(
  blocks: readonly Block[],
  copy: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Followed[]> {
  const seen: Followed[] = [];
  let settings = { ...env };
  for (const { kind, about, lines, at } of blocks) {
    if (kind === 'bat') settings = { ...settings, ...settingsIn(lines) };
    if (kind === 'csv') {
      mkdirSync(dirname(join(copy, about)), { recursive: true });
      writeFileSync(join(copy, about), `${lines.join('\n')}\n`);
    }
    if (kind === 'sh') {
      for (const [index, command] of lines.entries()) {
        const ended = await runLine(command, copy, settings);
        seen.push({ command, at: at + 1 + index, ...ended });
        const expected = about === stopsHere ? 1 : 0;
        if (ended.code !== expected) throw new BookIsWrong(`:${at + 1 + index} ${command}\n${ended.output}`);
      }
    }
    if (kind === 'text') {
      const missing = firstNotPrinted(lines, seen.at(-1)!.output);
      if (missing !== null) throw new BookIsWrong(`:${at} «${missing}»\n${seen.at(-1)!.output}`);
    }
  }
  return seen;
}

/**
 * Holds the `text` blocks of another book with the same commands against what these printed.
 * @throws BookIsWrong for a line that was not printed
 */
export function holdAgainst(blocks: readonly Block[], seen: readonly Followed[]): void {
  let last = -1;
  for (const { kind, lines, at } of blocks) {
    if (kind === 'sh') last += lines.length;
    const missing = kind === 'text' ? firstNotPrinted(lines, seen[last]!.output) : null;
    if (missing !== null) throw new BookIsWrong(`:${at} «${missing}»\n${seen[last]!.output}`);
  }
}

/** What the `bat` blocks of a part set: later parts of the book take it for granted. */
export function settingsOf(blocks: readonly Block[]): Record<string, string> {
  return settingsIn(blocks.filter(({ kind }) => kind === 'bat').flatMap(({ lines }) => lines));
}

/** `set NAME=value`, with the separators of this machine. */
function settingsIn(lines: readonly string[]): Record<string, string> {
  const pairs = lines.map((line) => /^set (\w+)=(.*)$/.exec(line)!);
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, value!.replaceAll('\\', '/')]));
}

/** The first line of a `text` block that was not printed after the ones before it; «…» stands for anything. */
export function firstNotPrinted(shown: readonly string[], output: string): string | null {
  const printed = output.split('\n').map((line) => line.trim());
  let from = 0;
  for (const line of shown.map((one) => one.trim())) {
    if (line === '' || line === '…') continue;
    const pattern = new RegExp(`^${line.split('…').map(escaped).join('.*')}$`);
    const at = printed.findIndex((one, index) => index >= from && pattern.test(one));
    if (at < 0) return line;
    from = at + 1;
  }
  return null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The words of a command. Only what means the same in the Command Prompt of Windows and in other shells is allowed:
 * words, and texts in double quotes.
 * @throws BookIsWrong for anything else
 */
export function wordsOf(command: string): readonly string[] {
  if (/['`$%^&|<>\\!]/.test(command)) throw new BookIsWrong(`not the same on Windows: ${command}`);
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
}

/** Runs `npm run <script> -- …` without npm: its script, in the copy, with this Node. */
function runLine(command: string, copy: string, env: Readonly<Record<string, string>>) {
  const [npm, run, script, dashes, ...args] = wordsOf(command);
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const [node, entry, ...more] = (scripts[script ?? ''] ?? '').split(' ');
  const known = npm === 'npm' && run === 'run' && node === 'node' && more.length === 0;
  if (!known || (dashes !== undefined && dashes !== '--')) throw new BookIsWrong(`no command: ${command}`);
  const child = spawn(process.execPath, [entry!, ...args], {
    cwd: copy,
    env: { ...environmentOfCommands(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
