import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sourceMutations } from '../mutations/source-mutations.ts';
import type { MutationOutcome } from '../mutations/mutation-outcome.ts';
import type { SourceMutation } from '../mutations/source-mutation.ts';
import { redBefore, tryMutation } from '../mutations/try-mutation.ts';
import { tryPageMutations } from '../mutations/try-page-mutations.ts';
import { tryHostMutations } from '../mutations/try-host-mutations.ts';
import { serverFiles, serversMissing } from '../hosting/web-server.ts';
import { observatoryMissing } from '../observatory.ts';
import { outcome, type ProofPart } from '../part.ts';
import { copyProject } from '../project-copy.ts';

/** Every check is seen to fail when what it guards is broken. */
export const mutationsPart: ProofPart = {
  name: 'mutations',
  title: 'Mutations: each check can fail',
  claim:
    'In a copy of the project one line after the other is damaged; each time the one test that guards it is run alone and fails; undamaged, all of these tests pass. Then files of web servers and pages of the built portal are damaged, and the questions of the other parts answer that they are.',
  timed: 'not',
  async run(site) {
    const missing = serversMissing() ?? observatoryMissing();
    if (missing !== null) return { state: 'skipped', why: missing };
    const { folder } = site;
    const copies = Array.from({ length: Math.min(availableParallelism(), 4) }, (_, at) =>
      join(folder, `copy-${at + 1}`),
    );
    for (const copy of copies) copyProject(copy);
    const tests = [...new Set(sourceMutations.map(({ test }) => test))];
    const before = await redBefore(copies[0]!, tests);
    const queue = sourceMutations.entries();
    const sources: MutationOutcome<SourceMutation>[] = [];
    await Promise.all(
      copies.map(async (copy) => {
        for (const [at, mutation] of queue) sources[at] = await tryMutation(copy, mutation);
      }),
    );
    const portal = await site.hosted();
    const hosts = await tryHostMutations(portal, folder);
    const pages = await tryPageMutations(portal, folder);
    const all = [
      ...sources.map((one) => ({ ...one, place: one.mutation.file })),
      ...hosts.map((one) => ({ ...one, place: serverFiles[one.mutation.server] })),
      ...pages.map((one) => ({ ...one, place: `built page /${one.mutation.path}` })),
    ];
    return outcome(
      [
        { what: 'test files, all green before', value: String(tests.length) },
        { what: 'damages', value: String(all.length) },
        { what: 'noticed', value: String(all.filter(({ red }) => red !== null).length) },
        ...all.map(({ mutation, place, red }) => ({
          what: `${mutation.guards} (${place})`,
          value: red === null ? 'not noticed' : `red: ${short(red)}`,
        })),
      ],
      [...before, ...all.flatMap(({ fault }) => fault ?? [])],
    );
  },
};

/** The name of a test, or an answer without port and white space, which differ or would not fit the report. */
const short = (text: string): string =>
  text
    .replace(/https?:\/\/localhost:\d+/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 160);
