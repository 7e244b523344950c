import { runImport } from './import/run-import.ts';
import type { Imported } from './import/plan.ts';
import { importOptions } from './import/options.ts';
import { releaseOptions, yesOption, type Verb } from './verb.ts';

/** `import`: a workbook or CSV file as an office sent it → a table of a release. */
export const importVerb: Verb<Imported | null> = {
  name: 'import',
  title: { vi: 'Nhập bảng tính vào kỳ công bố', en: 'Import a workbook into a release' },
  about: {
    vi: 'Đọc tệp .xlsx hoặc .csv, tìm bảng trong trang tính, khớp tiêu đề với cột, tên cơ quan với mã, và cho xem: cột nào là gì, dòng và cột nào bị bỏ và vì sao, chỗ nào chưa rõ. Với --yes thì ghi bảng vào data/, rồi kiểm tra toàn bộ. Chỗ chưa rõ không bao giờ được đoán.',
    en: 'Reads an .xlsx or .csv file, finds the table in its sheet, matches headers with columns and names with ids, and shows which column is what, which rows and columns are left out and why, and what is doubtful. With --yes it writes the table into data/ and checks everything. What is doubtful is never guessed.',
  },
  options: [...releaseOptions, ...importOptions, yesOption],
  run: runImport,
};
