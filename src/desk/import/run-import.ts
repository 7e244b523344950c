import { join } from 'node:path';
import { checkTable } from '../../intake/check-table.ts';
import { summaryOfProblems, type Problem } from '../../intake/problems.ts';
import { readData } from '../../intake/read-data.ts';
import type { Bilingual, Table } from '../../intake/table.ts';
import { releaseTables } from '../../intake/tables/index.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { isSealed } from '../is-sealed.ts';
import { writeProblemReport } from '../report/write-report.ts';
import type { Desk, Outcome, Wishes } from '../verb.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { importContext } from './context.ts';
import { describeRelease } from './describe-release.ts';
import { readDeskData } from './desk-data.ts';
import { givenMapping, keepMapping } from './keep-mapping.ts';
import { makePlan } from './make-plan.ts';
import { declaredOf, optionProblems, withOptions } from './options.ts';
import { atSheetCells, originOf } from './origin.ts';
import type { Imported } from './plan.ts';
import { planLines } from './plan-lines.ts';
import { tableText } from './table-text.ts';
import { unfilledLines, withoutUnfilled } from './unfilled-tables.ts';
import { writeRelease } from './write-release.ts';

type ImportOutcome = Outcome<Imported | null>;

/**
 * Plans an import and, told `--yes`, does it. What is doubtful, and a table that would not be well formed, is never
 * written; what the whole intake finds besides is told after writing, since another table may still be missing.
 */
export async function runImport(wishes: Wishes, desk: Desk): Promise<ImportOutcome> {
  const wrong = optionProblems(wishes);
  if (wrong.length > 0) return refused(wrong);
  const [seriesId, period] = [wishes.text('series'), wishes.text('period')];
  const table: Table = Object.values(releaseTables).find(({ name }) => name === wishes.text('table'))!;
  const given = givenMapping(wishes.text('mapping'));
  if (given.problems.length > 0) return refused(given.problems);
  const mapping = withOptions(given.mapping, wishes);
  const { data, problems } = readDeskData(desk.dataRoot, seriesId, period);
  if (!data) return refused(problems);
  const version = data.descriptor?.version ?? '1.0.0';
  if (isSealed(desk.dataRoot, seriesId, period, version)) {
    return refused([{ code: 'release-sealed', file: `${data.folder}/datapackage.json`, value: version }]);
  }
  const read = readWorkbook(wishes.text('file'), declaredOf(wishes));
  if ('problem' in read) return refused([read.problem]);
  const { workbook, bytes } = read;
  const outFolder = join(desk.outRoot, `${seriesId}-${period}`);
  const report = (found: readonly Problem[]): Promise<readonly string[]> =>
    writeProblemReport(outFolder, found, { workbook, bytes });

  const { plan, problems: doubts } = makePlan(
    workbook,
    importContext(table, data.series, period, data.registers),
    mapping,
  );
  if (!plan) return { ...refused(doubts), written: await report(doubts) };
  const kept =
    wishes.text('mapping') === ''
      ? await keepMapping(outFolder, table.name, plan, doubts, mapping)
      : { written: [], lines: [] };
  const lines = [...planLines(plan), ...kept.lines];
  const stop = async (found: readonly Problem[]): Promise<ImportOutcome> => ({
    ok: false,
    lines: [...lines, doubtLine(found.length)],
    problems: found,
    written: [...kept.written, ...(await report(found))],
    data: { ...plan, ready: false },
  });
  const described = describeRelease(data, table.name, plan, wishes, period);
  if (doubts.length + described.problems.length > 0) return stop([...doubts, ...described.problems]);

  const path = `${data.folder}/${table.name}.csv`;
  const old = wishes.flag('add') ? data.files.bytes(path) : null;
  const file = tableText(table, plan.rows, old && new TextDecoder().decode(old));
  const sheet = workbook.kind === 'xlsx' ? plan.sheet : null;
  const about = { workbook: workbook.file, sheet, series: seriesId, period, table: table.name };
  const origin = originOf(about, bytes, file);
  const malformed = checkTable(table, path, file.text).problems;
  if (malformed.length > 0) return stop(atSheetCells(malformed, origin));

  const files = new Map([[`${table.name}.csv`, file.text]]);
  if (described.text !== null) files.set('datapackage.json', described.text);
  const encoder = new TextEncoder();
  const replaced = new Map(
    [...files].map(([name, text]) => [`${data.folder}/${name}`, encoder.encode(text)] as const),
  );
  const found = atSheetCells(readData(desk.dataRoot, desk.edition, { replaced }).problems, origin);
  const { unfilled, problems: after } = withoutUnfilled(found, data.folder, path);
  const reported = [...kept.written, ...(await report(after))];
  const told = [
    ...lines,
    ...keptLines(file.kept),
    ...unfilledLines(unfilled),
    ...(after.length > 0 ? [summaryOfProblems(after)] : []),
  ];
  const ok = after.length === 0;
  const imported = { ...plan, ready: true };
  if (!wishes.flag('yes')) {
    return { ok, lines: [...told, planLine(path)], problems: after, written: reported, data: imported };
  }
  const written = await writeRelease(join(desk.dataRoot, data.folder), files);
  const originPath = join(outFolder, `${table.name}.origin.json`);
  await writeFileWhole(originPath, `${JSON.stringify(origin)}\n`);
  return {
    ok,
    lines: [...told, doneLine(path, ok && unfilled.length === 0, ok)],
    problems: after,
    written: [...written, originPath, ...reported],
    data: imported,
  };
}

function refused(problems: readonly Problem[]): ImportOutcome {
  return { ok: false, lines: [doubtLine(problems.length)], problems, written: [], data: null };
}

function doubtLine(count: number): Bilingual {
  return {
    vi: `Chưa ghi gì vào data/: còn ${count} chỗ phải làm rõ.`,
    en: `Nothing was written into data/: ${count} ${count === 1 ? 'point has' : 'points have'} to be settled.`,
  };
}

function keptLines(kept: number): readonly Bilingual[] {
  if (kept === 0) return [];
  return [{ vi: `Giữ ${kept} dòng khác của bảng đã có.`, en: `${kept} other rows of the table are kept.` }];
}

function planLine(path: string): Bilingual {
  return {
    vi: `Chưa ghi gì vào data/. Nếu đúng, chạy lại với --yes để ghi ${path}.`,
    en: `Nothing was written into data/. If this is right, run again with --yes to write ${path}.`,
  };
}

function doneLine(path: string, sound: boolean, ok: boolean): Bilingual {
  if (sound) {
    return {
      vi: `Đã ghi ${path}; toàn bộ số liệu không có vấn đề nào.`,
      en: `${path} was written; all data is sound.`,
    };
  }
  if (ok) return { vi: `Đã ghi ${path}.`, en: `${path} was written.` };
  return {
    vi: `Đã ghi ${path}. Sửa các vấn đề trên trong bảng tính rồi nhập lại, hoặc nhập bảng còn thiếu.`,
    en: `${path} was written. Mend the problems in the workbook and import it again, or import what is missing.`,
  };
}
