import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A web server that runs with a file which the project wrote. */
export interface WebServer {
  readonly name: 'nginx' | 'caddy';
  readonly version: string;
  /** `http://127.0.0.1:8087` */
  readonly origin: string;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where Debian's package puts the module that sends `.br` files. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The version of an installed server, or null where there is none. */
export function versionOf(name: 'nginx' | 'caddy'): string | null {
  const { stdout, stderr, status } = spawnSync(name, [name === 'nginx' ? '-v' : 'version'], {
    encoding: 'utf8',
  });
  return status === 0 ? (/\d+\.\d+\.\d+/.exec(stdout + stderr)?.[0] ?? null) : null;
}

/** Can this machine's nginx send brotli? */
export const nginxHasBrotli = (): boolean => existsSync(brotliModule);

/**
 * Starts nginx with a `nginx.conf` of the project, as a process of this user with all its files in one folder.
 * @param file the file of the project, included in the `http` block
 * @param workers worker processes
 */
export async function startNginx(
  file: string,
  origin: string,
  folder: string,
  workers = 1,
): Promise<WebServer> {
  await mkdir(folder, { recursive: true });
  const main = [
    ...(nginxHasBrotli() ? [`load_module ${brotliModule};`] : []),
    // Workers of a root process would be another user, who may not read a temporary folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `worker_processes ${workers};`,
    `pid ${join(folder, 'pid')};`,
    `error_log ${join(folder, 'error.log')} warn;`,
    'events { worker_connections 1024; }',
    'http {',
    '  access_log off;',
    '  sendfile on;',
    '  tcp_nopush on;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (one) => `  ${one}_temp_path ${join(folder, one)};`,
    ),
    `  include ${file};`,
    '}',
    '',
  ];
  const path = join(folder, 'main.conf');
  await writeFile(path, main.join('\n'));
  // `mime.types` is looked for beside the main file.
  await writeFile(join(folder, 'mime.types'), `include /etc/nginx/mime.types;\n`);
  return started('nginx', spawn('nginx', ['-c', path], { stdio: ['ignore', 'ignore', 'pipe'] }), origin);
}

/** Starts one of the two with a file of the project. @param folder for what it leaves behind */
export function startServer(
  name: WebServer['name'],
  file: string,
  origin: string,
  folder: string,
): Promise<WebServer> {
  return name === 'nginx' ? startNginx(file, origin, folder) : startCaddy(file, origin, folder);
}

/** Why the servers cannot be tried here, or null where they can. */
export function serversMissing(): string | null {
  const missing = (['nginx', 'caddy'] as const).filter((name) => versionOf(name) === null);
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  return nginxHasBrotli() ? null : 'nginx has no brotli module';
}

/** The file of each server in the folder that `npm run hosting` makes. */
export const serverFiles: Readonly<Record<WebServer['name'], string>> = {
  nginx: 'nginx.conf',
  caddy: 'Caddyfile',
};

/** Starts Caddy with a `Caddyfile` of the project. */
function startCaddy(file: string, origin: string, folder: string): Promise<WebServer> {
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  const args = ['run', '--config', file, '--adapter', 'caddyfile'];
  return started('caddy', spawn('caddy', args, { stdio: ['ignore', 'ignore', 'pipe'], env }), origin);
}

/** Waits until the server answers. @throws Error with what it said when it ends before */
async function started(name: WebServer['name'], child: ChildProcess, origin: string): Promise<WebServer> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  while ((await fetch(origin, { redirect: 'manual' }).catch(() => null)) === null) {
    if (child.exitCode !== null) throw new Error(`${name} ended at once:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    name,
    version: versionOf(name) ?? '?',
    origin,
    pid: child.pid!,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
