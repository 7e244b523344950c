import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const require = createRequire(import.meta.url);

/** What a tool printed, and how it ended. */
interface ToolResult {
  readonly code: number;
  readonly output: string;
}

interface ToolOptions {
  /** Let the tool write to the terminal itself; its output is then not in the result. */
  readonly show?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** What Node itself is told. */
  readonly node?: readonly string[];
}

const environment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // Astro puts itself in the background when it thinks that an assistant runs it.
  ASTRO_DEV_BACKGROUND: '0',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/**
 * Runs the command of an npm package by its JavaScript entry, with this Node: no shell, no `.cmd` file, so that it
 * works alike on Windows and where the system's Node is another one.
 */
export async function runTool(
  name: string,
  args: readonly string[],
  { package: of = name, ...options }: ToolOptions & { package?: string } = {},
): Promise<ToolResult> {
  return runScript(toolEntry(of, name), args, options);
}

/** Runs a JavaScript or TypeScript file with this Node, in a process of its own. */
export async function runScript(
  entry: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  const child = spawn(process.execPath, [...(options.node ?? []), entry, ...args], {
    env: { ...process.env, ...environment, ...options.env },
    stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  // Ctrl+C reaches both; a signal to this process alone must not leave the tool behind.
  const stop = (): boolean => child.kill();
  process.once('SIGTERM', stop);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      // Some tools colour what they print wherever it goes.
      resolve({ code: code ?? 1, output: process.stdout.isTTY ? output : stripVTControlCharacters(output) });
    });
  });
}

/** The file that a package's `bin` names. */
function toolEntry(of: string, name: string): string {
  const manifestPath = packageManifest(of);
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8')) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const entry = typeof bin === 'string' ? bin : bin[name];
  if (entry === undefined) throw new Error(`the package ${of} has no command ${name}`);
  return join(dirname(manifestPath), entry);
}

/** Not every package exports its package.json, so it is looked for where packages are. */
function packageManifest(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const path = join(folder, name, 'package.json');
    try {
      readFileSync(path);
      return path;
    } catch {
      // Looked for in the next folder.
    }
  }
  throw new Error(`the package ${name} is not installed: npm ci`);
}
