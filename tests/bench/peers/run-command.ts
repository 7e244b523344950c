import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and says how long it took.
 * @param options.limit milliseconds after which it is ended
 * @throws Error with the end of what it printed when it fails, and when it is ended for taking too long
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly limit: number },
): Promise<{ readonly seconds: number }> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.limit,
  });
  let output = '';
  const keep = (text: string): void => {
    output = (output + text).slice(-2000);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds });
      else {
        const how = signal === null ? `exit code ${code}` : `ended after ${Math.round(seconds)} s`;
        reject(new Error(`${command} ${args.join(' ')}: ${how}\n${output}`));
      }
    });
  });
}
