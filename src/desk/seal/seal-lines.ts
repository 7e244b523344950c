import type { LockEntry } from '../../intake/lock/lock-schema.ts';
import type { ReleaseData } from '../../intake/read-data.ts';
import type { Bilingual } from '../../intake/table.ts';

/** What `seal` would do. */
export function sealQuestion(release: ReleaseData, entry: LockEntry): Bilingual[] {
  return [
    {
      vi: `Sẽ chốt ${named(entry)}, trạng thái «${entry.status}»: ${sizeVi(release, entry)}.`,
      en: `Would seal ${named(entry)}, status «${entry.status}»: ${sizeEn(release, entry)}.`,
    },
    {
      vi: 'Chốt rồi thì không sửa được nữa, chỉ có thể ra phiên bản mới. Chưa ghi gì; thêm --yes để chốt.',
      en: 'What is sealed cannot be changed, only followed by a new version. Nothing is written yet; add --yes to seal.',
    },
  ];
}

/** What `seal` did, and what comes next. */
export function sealedLines(release: ReleaseData, entry: LockEntry): Bilingual[] {
  return [
    {
      vi: `Đã chốt ${named(entry)}: ${sizeVi(release, entry)}. Mã băm của mục: ${entry.hash}.`,
      en: `Sealed ${named(entry)}: ${sizeEn(release, entry)}. Hash of the entry: ${entry.hash}.`,
    },
    {
      vi: 'Lưu (commit) cả thư mục kỳ này lẫn releases.lock.json, rồi dựng và công bố.',
      en: 'Keep (commit) the folder of this release together with releases.lock.json, then build and publish.',
    },
  ];
}

function named({ series, period, version }: LockEntry): string {
  return `${series} ${period} ${version}`;
}

function sizeVi(release: ReleaseData, { files }: LockEntry): string {
  return `${files.length} tệp, ${rowsOf(release)} dòng số liệu`;
}

function sizeEn(release: ReleaseData, { files }: LockEntry): string {
  return `${files.length} files, ${rowsOf(release)} rows of data`;
}

function rowsOf({ tableFiles }: ReleaseData): number {
  return tableFiles.reduce((sum, { rowCount }) => sum + rowCount, 0);
}
