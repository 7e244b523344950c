import { unsealedReleases, unsealedWarning } from '../intake/lock/unsealed.ts';
import { readData } from '../intake/read-data.ts';
import { summaryOfProblems } from '../intake/problems.ts';
import type { Outcome, Verb } from './verb.ts';

/** `check`: the whole intake over the data folder, every problem at once. */
export const checkVerb: Verb = {
  name: 'check',
  title: { vi: 'Kiểm tra số liệu', en: 'Check the data' },
  about: {
    vi: 'Đọc toàn bộ thư mục số liệu và nêu mọi vấn đề cùng lúc, mỗi vấn đề ở đúng tệp, dòng, cột, kèm cách sửa. Không đổi gì.',
    en: 'Reads the whole data folder and tells every problem at once, each at its file, line and column, with its cure. Changes nothing.',
  },
  options: [],
  run: (_wishes, { dataRoot, edition }): Outcome => {
    const { data, problems } = readData(dataRoot, edition);
    const line = data
      ? { vi: 'Không có vấn đề nào.', en: 'No problem was found.' }
      : summaryOfProblems(problems);
    const warning = data && unsealedWarning(data);
    return {
      ok: data !== null,
      lines: [line, ...(warning ? [warning] : [])],
      problems,
      written: [],
      data: data && { unsealed: unsealedReleases(data) },
    };
  },
};
