import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sourceMutations } from '../mutations/source-mutations.ts';
import { redBefore, tryMutation, type MutationOutcome } from '../mutations/try-mutation.ts';
import { outcome, type ProofPart } from '../part.ts';
import { copyProject } from '../project-copy.ts';

/** Every check is seen to fail when what it guards is broken. */
export const mutationsPart: ProofPart = {
  name: 'mutations',
  title: 'Mutations: each check can fail',
  claim:
    'In a copy of the project one line after the other is damaged; each time the one test that guards it is run alone and fails. Undamaged, all of these tests pass.',
  async run({ folder }) {
    const copies = Array.from({ length: Math.min(availableParallelism(), 4) }, (_, at) =>
      join(folder, `copy-${at + 1}`),
    );
    for (const copy of copies) copyProject(copy);
    const tests = [...new Set(sourceMutations.map(({ test }) => test))];
    const before = await redBefore(copies[0]!, tests);
    const queue = sourceMutations.entries();
    const tried: MutationOutcome[] = [];
    await Promise.all(
      copies.map(async (copy) => {
        for (const [at, mutation] of queue) tried[at] = await tryMutation(copy, mutation);
      }),
    );
    return outcome(
      [
        { what: 'test files, all green before', value: String(tests.length) },
        { what: 'damages', value: String(tried.length) },
        { what: 'noticed', value: String(tried.filter(({ red }) => red !== null).length) },
        ...tried.map(({ mutation, red }) => ({
          what: `${mutation.guards} (${mutation.file})`,
          value: red === null ? 'not noticed' : `red: ${red}`,
        })),
      ],
      [...before, ...tried.flatMap(({ fault }) => fault ?? [])],
    );
  },
};
