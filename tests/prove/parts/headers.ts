import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerPolicy } from '../../../src/outlets/hosting/header-policy.ts';
import { nginxFile } from '../../../src/outlets/hosting/nginx-file.ts';
import { ask } from '../hosting/answers.ts';
import { freePort, startNginx, versionOf } from '../hosting/web-server.ts';
import { gradeHeaders, observatoryMissing } from '../observatory.ts';
import { outcome, type ProofPart } from '../part.ts';

const host = 'nq57.example.vn';

/** The grade that Observatory gives the headers of a page, of an embed and of the search page. */
export const headersPart: ProofPart = {
  name: 'headers',
  title: 'Grade of the headers',
  claim:
    'By the rules of MDN’s HTTP Observatory (its own code, fed with the answers of nginx) the front page of a portal that has a host of its own gets A+. The redirect from http to https is the host’s and is taken as done.',
  async run(site) {
    if (versionOf('nginx') === null) return { state: 'skipped', why: 'nginx is not installed' };
    const missing = observatoryMissing();
    if (missing !== null) return { state: 'skipped', why: missing };
    const { folder } = await site.hosted();
    const listen = `127.0.0.1:${await freePort()}`;
    const policy = headerPolicy({ embedOrigins: [], ownSecureHost: true });
    const file = join(site.folder, 'own-host.conf');
    await writeFile(file, nginxFile(policy, { base: '/', root: folder, host: '_', listen }));
    const server = await startNginx(file, `http://${listen}`, join(site.folder, 'own-host'));
    try {
      const sheets = await Promise.all(
        ['', 'tim-kiem/', 'nhung/'].map(async (path) => {
          const url = `${server.origin}/${path}`;
          const fromElsewhere = await ask(url, { origin: 'https://other.example' });
          return { path: `/${path}`, ...(await gradeHeaders(host, await ask(url), fromElsewhere)) };
        }),
      );
      const [front] = sheets;
      return outcome(
        [
          ...sheets.map(({ path, grade, score }) => ({
            what: `grade of ${path}`,
            value: `${grade}, ${score} points`,
          })),
          ...front!.lines.map(({ rule, result, modifier }) => ({
            what: `${rule}, of /`,
            value: `${result} (${modifier > 0 ? '+' : ''}${modifier})`,
          })),
        ],
        [
          ...sheets.flatMap(({ path, grade }) => (grade === 'A+' ? [] : [`${path}: ${grade} instead of A+`])),
          ...front!.lines.flatMap(({ rule, result, passed }) => (passed ? [] : [`${rule}: ${result}`])),
        ],
      );
    } finally {
      await server.close();
    }
  },
};
