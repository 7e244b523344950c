import { join } from 'node:path';
import { openDataFiles, type DataFiles } from '../intake/data-files.ts';
import type { Problem } from '../intake/problems.ts';
import { isPlaceholder } from '../intake/placeholder.ts';
import { writeNewFolder } from './files/write-folder.ts';
import { beginRelease } from './new/begun-release.ts';
import { newOptions } from './new/new-options.ts';
import { seriesFiles } from './new/series-skeleton.ts';
import { refused } from './outcomes.ts';
import type { Outcome, Verb, Wishes } from './verb.ts';

/** What `new` made, or would make. */
interface NewData {
  /** Relative to the data folder. */
  readonly folder: string;
  readonly files: readonly string[];
  /** How many places say «ĐIỀN: …». */
  readonly placeholders: number;
}

/** `new`: an empty release of a series, or a new series; what nobody can know yet is marked to be filled in. */
export const newVerb: Verb<NewData | null> = {
  name: 'new',
  title: { vi: 'Tạo kỳ công bố hoặc bộ số liệu mới', en: 'Begin a release or a series' },
  about: {
    vi: 'Tạo thư mục cho một kỳ (--series, --period) với mô tả, tập xếp hạng lấy từ danh mục và các bảng có sẵn dòng cho từng cơ quan; hoặc cho một bộ số liệu mới (--new-series). Chỗ chưa biết ghi «ĐIỀN: …»; lệnh check nêu từng chỗ và không cho dựng trang khi còn. Không ghi đè gì.',
    en: 'Makes the folder of a release (--series, --period) with its descriptor, populations from the register and tables with a row for each agency; or of a new series (--new-series). What is not known yet says «ĐIỀN: …»; check names each place, and nothing is built while one is left. Replaces nothing.',
  },
  options: newOptions,
  async run(wishes, desk): Promise<Outcome<NewData | null>> {
    let files: DataFiles;
    try {
      files = openDataFiles(desk.dataRoot);
    } catch {
      return refused([{ code: 'folder-missing', file: desk.dataRoot, value: desk.dataRoot }]);
    }
    const begun = begin(files, wishes);
    if ('problems' in begun) return refused(begun.problems);
    const { folder, made } = begun;
    const data = { folder, files: [...made.keys()], placeholders: countPlaceholders(made) };
    const names = data.files.join(', ');
    if (!wishes.flag('yes')) {
      const line = {
        vi: `Sẽ tạo ${folder}/ với ${names}. Thêm --yes để làm thật.`,
        en: `Would make ${folder}/ with ${names}. Add --yes to do it.`,
      };
      return { ok: true, lines: [line], problems: [], written: [], data };
    }
    const target = join(desk.dataRoot, ...folder.split('/'));
    await writeNewFolder(target, made);
    return {
      ok: true,
      lines: [
        { vi: `Đã tạo ${folder}/ với ${names}.`, en: `Made ${folder}/ with ${names}.` },
        {
          vi: `Còn ${data.placeholders} chỗ ghi «ĐIỀN: …» và các ô trống trong bảng. Điền xong chạy: npm run desk -- check`,
          en: `${data.placeholders} places say «ĐIỀN: …», and cells of the tables are empty. Fill them in, then: npm run desk -- check`,
        },
      ],
      problems: [],
      written: data.files.map((name) => join(target, name)),
      data,
    };
  },
};

type Begun =
  | { readonly folder: string; readonly made: ReadonlyMap<string, string> }
  | { readonly problems: readonly Problem[] };

function begin(files: DataFiles, wishes: Wishes): Begun {
  const [newSeries, series, period] = ['new-series', 'series', 'period'].map((name) => wishes.text(name)) as [
    string,
    string,
    string,
  ];
  const wrong = problemsOfNames(newSeries, series, period);
  if (wrong.length > 0) return { problems: wrong };
  const folder = newSeries ? `series/${newSeries}` : `series/${series}/${period}`;
  if (files.paths.some((path) => path.startsWith(`${folder}/`))) {
    return { problems: [{ code: 'release-exists', file: folder, value: folder }] };
  }
  if (newSeries) return { folder, made: seriesFiles(newSeries) };
  if (!files.paths.includes(`series/${series}/series.json`)) {
    const known = files.paths.flatMap((path) => /^series\/([^/]+)\/series\.json$/.exec(path)?.[1] ?? []);
    return { problems: [optionProblem('series', series, known.join(' | '))] };
  }
  const begun = beginRelease(files, series, period, wishes);
  return 'problems' in begun ? begun : { folder, made: begun.files };
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Either a new series, or a series and a period. */
function problemsOfNames(newSeries: string, series: string, period: string): Problem[] {
  const id = { vi: 'mã chữ thường không dấu, nối bằng gạch', en: 'a lower-case id with hyphens' };
  if (newSeries) return slug.test(newSeries) ? [] : [optionProblem('new-series', newSeries, id)];
  return [
    ...(slug.test(series) ? [] : [optionProblem('series', series, id)]),
    ...(period ? [] : [optionProblem('period', period, '2026-Q3 | 2026-H1 | 2026')]),
  ];
}

function optionProblem(option: string, value: string, allowed: Problem['allowed']): Problem {
  return { code: 'option-value', file: 'series', value, allowed, details: { found: `--${option}` } };
}

function countPlaceholders(files: ReadonlyMap<string, string>): number {
  const texts = [...files.values()].flatMap((text) => text.split(/[",\n]/));
  return texts.filter((part) => isPlaceholder(part)).length;
}
