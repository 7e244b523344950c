import { spawn } from 'node:child_process';

/** The command that opens an address in the browser of a machine, without a shell. */
export function openerOf(platform: NodeJS.Platform, address: string): readonly [string, readonly string[]] {
  // `start` takes its first quoted word for a title; in quotes `&` is part of the address.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', `"${address}"`]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

/** Opens an address in the browser. Where that fails nothing happens: the address is printed, too. */
export function openBrowser(address: string): void {
  const [command, args] = openerOf(process.platform, address);
  const child = spawn(command, args, {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
    windowsVerbatimArguments: true,
  });
  child.on('error', () => undefined);
  child.unref();
}
