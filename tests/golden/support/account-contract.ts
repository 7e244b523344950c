import {
  printedReleases,
  printedRows,
  type PrintedRelease,
  type PrintedRow,
  type SampleFiles,
} from './sample-folder.ts';

/**
 * Rules 7–12 of the quarterly disclosure, computed a second time without the code under test: recommendations,
 * designations, money, who exists, corrections, the prefix of sample ids. Gives a line for each breach.
 */
export function accountBreaches(files: SampleFiles): string[] {
  const agencies = new Set(printedRows(files, 'registers/agencies.csv').map(({ id }) => id!));
  return [
    ...printedReleases(files, true).flatMap((release) => [
      ...release.rows('recommendations').flatMap((row) => requestBreaches(row, release) ?? []),
      ...release.rows('designations').flatMap((row) => {
        const sound =
          row['issued_on']! <= release.publishedOn && (row['reply_vi'] === '') === (row['replied_on'] === '');
        return sound ? [] : [`${release.period} designation of ${row['agency']!}`];
      }),
      ...budgetBreaches(release),
      ...correctionBreaches(release),
      ...unknownAgencies(release, agencies),
    ]),
    ...unmarkedIds(files),
  ];
}

function requestBreaches(row: PrintedRow, release: PrintedRelease): string | null {
  const steps = release
    .rows('recommendation-steps')
    .filter(({ recommendation }) => recommendation === row['id']);
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const waiting = row['state'] === 'waiting';
  const moves = steps.filter(({ action }) => ['sent', 'forwarded', 'returned'].includes(action!));
  const sound = [
    waiting === (row['holder'] !== ''),
    waiting === (row['answered_on'] === ''),
    waiting === (row['answer_vi'] === ''),
    waiting !== (last['action'] === 'answered'),
    waiting ? row['holder'] === moves.at(-1)!['to'] : row['answered_on'] === last['date'],
    row['due'] === row['first_due'] ||
      steps.some(({ action, due }) => action === 'extended' && due === row['due']),
    first['action'] === 'sent' && first['by'] === row['raised_by'] && first['to'] === row['addressee'],
    steps.every(({ step }, index) => Number(step) === index + 1),
    steps.every(({ date }, index) => index === 0 || steps[index - 1]!['date']! <= date!),
    moves.every(({ to }) => to !== ''),
    last['date']! <= release.lastDay,
    row['raised_by'] !== row['addressee'],
  ];
  return sound.every(Boolean) ? null : `${release.period} ${row['id']!}: ${sound.indexOf(false)}`;
}

function budgetBreaches(release: PrintedRelease): string[] {
  const rows = release.rows('budget');
  const valueOf = (agency: string, stage: string): string =>
    rows.find((row) => row['agency'] === agency && row['stage'] === stage)?.['value'] ?? '';
  return [...new Set(rows.map(({ agency }) => agency!))].filter((agency) => {
    const [allocated, disbursed] = [valueOf(agency, 'allocated'), valueOf(agency, 'disbursed')];
    return allocated !== '' && disbursed !== '' && Number(disbursed) > Number(allocated);
  });
}

function correctionBreaches(release: PrintedRelease): string[] {
  const rows = release.rows('corrections');
  return [
    ...(rows.length > 0 && release.version === '1.0.0'
      ? [`${release.period} corrects its first version`]
      : []),
    ...rows
      .filter(({ table }) => !release.tables.includes(table!))
      .map(({ table }) => `${release.period} ${table!}`),
  ];
}

const agencyColumns = ['agency', 'raised_by', 'addressee', 'holder', 'by', 'to', 'issued_by', 'reported_by'];

function unknownAgencies(release: PrintedRelease, agencies: ReadonlySet<string>): string[] {
  const cells = release.tables
    .flatMap((table) => release.rows(table))
    .flatMap((row) => agencyColumns.map((column) => row[column] ?? ''));
  return [...new Set(cells)].filter((id) => id !== '' && !agencies.has(id));
}

/** Registers whose rows keep the ids of the real portal: their meaning is the same in a sample. */
const shared = new Set(['units', 'task-groups', 'release-calendar']);

function unmarkedIds(files: SampleFiles): string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('registers/') && !shared.has(path.slice(10, -4)))
    .flatMap((path) => printedRows(files, path).map((row) => `${path} ${Object.values(row)[0]!}`))
    .filter((line) => !/ mau-/.test(line));
}
