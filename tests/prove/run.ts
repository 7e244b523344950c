import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thisMachine } from './machine.ts';
import type { PartOutcome, ProofPart, ProofSite } from './part.ts';
import { proofParts } from './parts.ts';
import { proofReport, type RunPart } from './report.ts';
import { proofSite } from './site.ts';

/**
 * `npm run prove`: tries every claim and writes `docs/proof.md`; `npm run prove -- fuzz hosting` tries these alone and
 * only prints. Exit code 1 where something fails; what is skipped neither passes nor fails.
 */

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !proofParts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `no such part: ${unknown.join(', ')}; there are ${proofParts.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}
const parts = wanted.length === 0 ? proofParts : proofParts.filter(({ name }) => wanted.includes(name));
const folder = await mkdtemp(join(tmpdir(), 'ba-cong-khai-proof-'));
const machine = thisMachine();
const runs = new Map<ProofPart, RunPart>();
const start = performance.now();
try {
  const site = proofSite(folder);
  const inTurn = async (timed: ProofPart['timed']): Promise<void> => {
    for (const part of parts) if (part.timed === timed) runs.set(part, await ran(part, site));
  };
  await Promise.all([inTurn('by the processor'), inTurn('not')]);
  await inTurn('by the clock');
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
const inOrder = parts.map((part) => runs.get(part)!);
const report = proofReport(machine, inOrder, (performance.now() - start) / 1000);
if (wanted.length === 0) await writeFile('docs/proof.md', report);
else console.log(report);
if (inOrder.some(({ outcome }) => outcome.state === 'failed')) process.exitCode = 1;

/** Runs a part and says what it came to. */
async function ran(part: ProofPart, site: ProofSite): Promise<RunPart> {
  const start = performance.now();
  const outcome = await tried(part, () => part.run(site));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${outcome.state.padEnd(8)}${part.name}  ${seconds.toFixed(0)} s`);
  if (outcome.state === 'failed') console.log(outcome.faults.slice(0, 20).join('\n'));
  return { part, outcome, seconds };
}

/** What a part came to; one that breaks off has failed. */
async function tried({ name }: ProofPart, run: () => Promise<PartOutcome>): Promise<PartOutcome> {
  try {
    return await run();
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      state: 'failed',
      figures: [],
      faults: [`${name} broke off: ${text.split('\n').slice(0, 4).join(' ')}`],
    };
  }
}
