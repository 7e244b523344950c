import { join } from 'node:path';
import { gradeHost } from '../hosting/grade-host.ts';
import { versionOf } from '../hosting/web-server.ts';
import { observatoryMissing } from '../observatory.ts';
import { outcome, type ProofPart } from '../part.ts';

/** The grade that Observatory gives the headers of a page, of an embed and of the search page. */
export const headersPart: ProofPart = {
  name: 'headers',
  title: 'Grade of the headers',
  claim:
    'By the rules of MDN’s HTTP Observatory (its own code, fed with the answers of nginx) the front page of a portal that has a host of its own gets A+. The redirect from http to https is the host’s and is taken as done.',
  timed: 'not',
  async run(site) {
    if (versionOf('nginx') === null) return { state: 'skipped', why: 'nginx is not installed' };
    const missing = observatoryMissing();
    if (missing !== null) return { state: 'skipped', why: missing };
    const { folder } = await site.hosted();
    const { sheets, faults } = await gradeHost(folder, join(site.folder, 'own-host'));
    return outcome(
      [
        ...sheets.map(({ path, grade, score }) => ({
          what: `grade of ${path}`,
          value: `${grade}, ${score} points`,
        })),
        ...sheets[0]!.lines.map(({ rule, result, modifier }) => ({
          what: `${rule}, of /`,
          value: `${result} (${modifier > 0 ? '+' : ''}${modifier})`,
        })),
      ],
      faults,
    );
  },
};
