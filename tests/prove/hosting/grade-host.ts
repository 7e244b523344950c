import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerPolicy } from '../../../src/outlets/hosting/header-policy.ts';
import { nginxFile } from '../../../src/outlets/hosting/nginx-file.ts';
import { gradeHeaders, type GradeSheet } from '../observatory.ts';
import { ask } from './answers.ts';
import { freePort, startNginx } from './web-server.ts';

/** The name that the host is graded under. */
const host = 'nq57.example.vn';

/** The sheets of some pages, the front page first, and what of them is less than A+. */
export interface HostGrade {
  readonly sheets: readonly (GradeSheet & { readonly path: string })[];
  readonly faults: readonly string[];
}

/**
 * Grades a portal that has a host of its own, as nginx answers for it.
 * @param folder the built portal
 * @param work for the server
 * @param damaged what becomes of its `nginx.conf` before it starts
 */
export async function gradeHost(
  folder: string,
  work: string,
  damaged: (file: string) => string = (file) => file,
): Promise<HostGrade> {
  const listen = `127.0.0.1:${await freePort()}`;
  const policy = headerPolicy({ embedOrigins: [], ownSecureHost: true });
  const file = join(work, 'own-host.conf');
  await mkdir(work, { recursive: true });
  await writeFile(file, damaged(nginxFile(policy, { base: '/', root: folder, host: '_', listen })));
  const server = await startNginx(file, `http://${listen}`, work);
  try {
    const sheets = await Promise.all(
      ['', 'tim-kiem/', 'nhung/'].map(async (path) => {
        const url = `${server.origin}/${path}`;
        const fromElsewhere = await ask(url, { origin: 'https://other.example' });
        return { path: `/${path}`, ...(await gradeHeaders(host, await ask(url), fromElsewhere)) };
      }),
    );
    const faults = [
      ...sheets.flatMap(({ path, grade }) => (grade === 'A+' ? [] : [`${path}: ${grade} instead of A+`])),
      ...sheets[0]!.lines.flatMap(({ rule, result, passed }) => (passed ? [] : [`${rule}: ${result}`])),
    ];
    return { sheets, faults };
  } finally {
    await server.close();
  }
}
