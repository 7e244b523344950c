import { jsonText } from '../outlets/json-text.ts';
import { join } from 'node:path';
import { readData } from '../intake/read-data.ts';
import type { Bilingual } from '../intake/table.ts';
import { diffWords } from '../wording/desk/diff-words.ts';
import { compare, type Comparison } from './diff/comparison.ts';
import { sideBefore, sideOf } from './diff/compared.ts';
import {
  confirmationFile,
  confirmed,
  mergeConfirmations,
  readConfirmations,
  releaseDesk,
} from './diff/confirmations.ts';
import { factsOf, linesOf, openLines, type DiffData } from './diff/outcome.ts';
import { findPublished } from './diff/published.ts';
import { diffReport } from './diff/report.ts';
import { findReleaseData } from './find-release.ts';
import { writeFileWhole } from './files/write-file.ts';
import { laterInstant } from './later-instant.ts';
import { refused } from './outcomes.ts';
import { releaseOptions, type Outcome, type Verb } from './verb.ts';

/** `diff`: what a release changes, against the period before and against the published version. */
export const diffVerb: Verb<DiffData | null> = {
  name: 'diff',
  title: {
    vi: 'So với kỳ trước và bản đang công bố',
    en: 'Compare with the period before and what is published',
  },
  about: {
    vi: 'Nêu từng ô, từng dòng đã đổi, thứ hạng lên xuống, các câu trên trang đổi thế nào; liệt kê biến động lớn (quá 3 lần độ lệch) để xác nhận. Ghi báo cáo so-sanh.html và danh sách xac-nhan.json; không đổi số liệu. Chạy lại thì những gì đã xác nhận vẫn giữ, nếu số không đổi.',
    en: 'Tells every cell and row that changed, movements of ranks and the effect on the findings; lists jumps (beyond three robust deviations) to be confirmed. Writes the report so-sanh.html and the list xac-nhan.json; changes no data. Run again, it keeps what was confirmed as long as the numbers are the same.',
  },
  options: [
    ...releaseOptions,
    {
      name: 'against',
      kind: 'text',
      many: true,
      title: {
        vi: 'so với: before (kỳ trước), published (bản đang công bố), hoặc một thư mục số liệu; không ghi thì cả hai',
        en: 'before (the period before), published (the published version), or a data folder; both without it',
      },
    },
    {
      name: 'published',
      kind: 'path',
      title: {
        vi: 'thư mục số liệu của lần công bố gần nhất; không ghi thì lấy phiên bản mới nhất trong superseded/',
        en: 'data folder of the last published state; without it the newest version in superseded/',
      },
    },
    {
      name: 'confirm',
      kind: 'text',
      many: true,
      title: {
        vi: 'mã của biến động đã hỏi lại và đúng',
        en: 'id of a jump that was asked about and is right',
      },
    },
    {
      name: 'why',
      kind: 'text',
      title: { vi: 'lý do, đi với --confirm', en: 'the reason, with --confirm' },
    },
  ],
  async run(wishes, desk): Promise<Outcome<DiffData | null>> {
    const { data, problems } = readData(desk.dataRoot, desk.edition);
    if (!data) return refused(problems);
    const found = findReleaseData(data, wishes);
    if ('problem' in found) return refused([found.problem]);
    const { series, period } = found.release.file;
    const instant = laterInstant(desk.now, found.release.file.published_at);
    const side = sideOf(data, series, period, instant)!;

    const against = wishes.list('against');
    const folder = against.find((one) => !['before', 'published'].includes(one)) ?? wishes.text('published');
    const wants = (what: string): boolean => against.length === 0 || against.includes(what);
    const comparisons: Comparison[] = [];
    const notes: Bilingual[] = [];
    if (wants('before')) {
      const before = sideBefore(data, side);
      if (before) comparisons.push(compare('before', before, side));
      else notes.push(diffWords.firstOfSeries);
    }
    if (wants('published') || against.includes(folder)) {
      const published = findPublished(desk, folder, side);
      if ('problems' in published) return refused(published.problems);
      if (published.side) comparisons.push(compare('published', published.side, side));
      else notes.push(diffWords.nothingPublished);
    }

    const file = confirmationFile(desk.outRoot, series, period);
    const known = readConfirmations(file);
    if (known.problems.length > 0) return refused(known.problems);
    const jumps = comparisons.find((one) => one.jumps)?.jumps?.jumps;
    const merged = jumps ? mergeConfirmations(jumps, known.confirmations) : known.confirmations;
    const asked = confirmed(merged, wishes.list('confirm'), wishes.text('why'), file);
    if ('problems' in asked) return refused(asked.problems);
    const { confirmations } = asked;

    const report = join(releaseDesk(desk.outRoot, series, period), 'so-sanh.html');
    await writeFileWhole(report, diffReport(side, comparisons, confirmations, notes));
    const written = [report];
    if (jumps) {
      await writeFileWhole(file, jsonText(confirmations));
      written.push(file);
    }
    return {
      ok: true,
      lines: [
        ...notes,
        ...comparisons.flatMap(linesOf),
        ...openLines(jumps ? confirmations : [], `--series ${series} --period ${period}`),
      ],
      problems: [],
      written,
      data: { comparisons: comparisons.map(factsOf), confirmations },
    };
  },
};
