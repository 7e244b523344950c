import { jsonText } from '../outlets/json-text.ts';
import { join } from 'node:path';
import { approvalName, type Approval } from '../intake/approval/approval-schema.ts';
import type { Problem } from '../intake/problems.ts';
import { readData } from '../intake/read-data.ts';
import { approvalCode } from './approve/approval-code.ts';
import { approveOptions } from './approve/approve-options.ts';
import { recordedLines, recordQuestion, sheetLines } from './approve/approve-lines.ts';
import { confirmedJumps } from './approve/confirmations.ts';
import { approvalFrom } from './approve/record.ts';
import { approvalSheet } from './approve/sheet.ts';
import { sheetFacts } from './approve/sheet-facts.ts';
import { writeFileWhole } from './files/write-file.ts';
import { findReleaseData } from './find-release.ts';
import { refused } from './outcomes.ts';
import { approvedBytes } from './seal/sealed-bytes.ts';
import type { Outcome, Verb } from './verb.ts';

/** What `approve` gives to machines: the code on the sheet, and the approval where one is recorded. */
interface Approved {
  readonly code: string;
  readonly approval: Approval | null;
}

/** `approve`: first the sheet to be signed, then the record of what was signed. */
export const approveVerb: Verb<Approved | null> = {
  name: 'approve',
  title: { vi: 'Trình duyệt, ghi phê duyệt', en: 'Have a release approved' },
  about: {
    vi: 'Không có --record: lập phiếu duyệt để in (A4). Sau khi phiếu được ký: thêm --record, chức danh của từng người và ngày ký; lệnh ghi approval.json vào kỳ công bố. Số liệu đổi sau đó thì phê duyệt hết giá trị. Kỳ đã chốt thì không duyệt lại được.',
    en: 'Without --record: makes the approval sheet to be printed (A4). When it is signed: add --record, the role of each person and the day; approval.json is written into the release. A change to the data afterwards makes the approval void. A sealed release cannot be approved again.',
  },
  options: approveOptions,
  run: async (wishes, desk): Promise<Outcome<Approved | null>> => {
    const folder = `series/${wishes.text('series')}/${wishes.text('period')}`;
    const { data, problems } = readData(desk.dataRoot, desk.edition, {
      passOver: mendedByApproval(folder),
    });
    if (!data) return refused(problems);
    const found = findReleaseData(data, wishes);
    if ('problem' in found) return refused([found.problem]);
    const { release } = found;
    const { version: value, series, period } = release.file;
    if (release.seal) {
      return refused([{ code: 'sealed-already', file: `${folder}/datapackage.json`, value }]);
    }
    const { confirmed, problems: unread } = confirmedJumps(desk.outRoot, series, period);
    if (unread.length > 0) return refused(unread);
    const files = approvedBytes(desk.dataRoot, release);
    const code = approvalCode(files);
    if (!wishes.flag('record')) {
      const of = data.series.find(({ file }) => file.id === series)!;
      const path = join(desk.outRoot, `${series}-${period}`, 'phieu-duyet.html');
      await writeFileWhole(path, approvalSheet(sheetFacts(of, release, files, confirmed, desk.now)));
      const lines = sheetLines(release.file, code);
      return { ok: true, lines, problems: [], written: [path], data: { code, approval: null } };
    }
    const { approval, problems: wrong } = approvalFrom(wishes, release, files, confirmed, desk.now);
    if (wrong.length > 0) return refused(wrong);
    const outcome = { ok: true, problems: [], data: { code, approval } };
    if (!wishes.flag('yes')) return { ...outcome, lines: recordQuestion(approval, code), written: [] };
    // The descriptor first: without its approval it is merely not approved yet.
    const descriptor = join(desk.dataRoot, folder, 'datapackage.json');
    await writeFileWhole(descriptor, textOf(files.find(({ path }) => path === 'datapackage.json')!.bytes));
    const record = join(desk.dataRoot, folder, approvalName);
    await writeFileWhole(record, jsonText(approval));
    return { ...outcome, lines: recordedLines(approval, code), written: [descriptor, record] };
  },
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** An approval that is void or cannot be read, and the hashes of the tables before they changed: a new approval writes both anew. */
function mendedByApproval(folder: string): (problem: Problem) => boolean {
  return ({ code, file }) =>
    file === `${folder}/${approvalName}` ||
    (file === `${folder}/datapackage.json` && code === 'hash-mismatch');
}
