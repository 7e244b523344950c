import type { PartOutcome, ProofPart } from './part.ts';

/** A part that was run, and how long that took. */
export interface RunPart {
  readonly part: Pick<ProofPart, 'name' | 'title' | 'claim'>;
  readonly outcome: PartOutcome;
  readonly seconds: number;
}

/** What the figures were measured on. */
export interface ProofMachine {
  /** ISO day. */
  readonly date: string;
  /** The commit, and whether the tree differs from it. */
  readonly commit: string;
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
}

/** Faults of a part that are printed; the rest is counted. */
const shownFaults = 20;

/**
 * `docs/proof.md`: every figure with the command that makes it again.
 * @param seconds of the whole run, in which some parts run beside each other
 */
export function proofReport(machine: ProofMachine, parts: readonly RunPart[], seconds: number): string {
  const rows = parts.map(({ part, outcome, seconds }) =>
    row([part.title, outcome.state, `${seconds.toFixed(0)} s`, command(part.name)]),
  );
  return [
    '# Proof',
    '',
    'Written by `npm run prove`; not to be edited by hand. A part whose tool is missing is named as skipped and proves nothing. Times are of this machine and serve comparison within this report alone.',
    '',
    table(
      ['', ''],
      Object.entries(machineLines(machine)).map((line) => row(line)),
    ),
    '',
    table(['part', 'outcome', 'time', 'command'], rows),
    '',
    `All parts together: ${(seconds / 60).toFixed(1)} minutes. Parts of which no time counts run beside scale, of which processor time counts; those that are timed by the clock have the machine to themselves.`,
    ...parts.flatMap(partLines),
    '',
  ].join('\n');
}

function machineLines({
  date,
  commit,
  processor,
  memory,
  system,
  node,
}: ProofMachine): Readonly<Record<string, string>> {
  return { date, commit, processor, memory, system, Node: node };
}

function partLines({ part, outcome }: RunPart): readonly string[] {
  const head = ['', `## ${part.title}`, '', part.claim, ''];
  if (outcome.state === 'skipped') return [...head, `**Skipped**: ${outcome.why}`];
  const rows = outcome.figures.map(({ what, value }) => row([what, value, command(part.name)]));
  const hidden = outcome.faults.length - shownFaults;
  return [
    ...head,
    ...(rows.length === 0 ? [] : [table(['what', 'figure', 'command'], rows)]),
    ...(outcome.faults.length === 0 ? [] : ['', `**Failed**, ${outcome.faults.length} faults:`, '']),
    ...outcome.faults.slice(0, shownFaults).map((fault) => `- ${oneLine(fault)}`),
    ...(hidden > 0 ? [`- … and ${hidden} more`] : []),
  ];
}

const command = (name: string): string => `\`npm run prove -- ${name}\``;

function table(heads: readonly string[], rows: readonly string[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.map(oneLine).join(' | ')} |`;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
