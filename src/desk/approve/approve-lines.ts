import type { Approval } from '../../intake/approval/approval-schema.ts';
import type { ReleaseFile } from '../../intake/release-schema.ts';
import type { Bilingual } from '../../intake/table.ts';

/** The sheet was made. */
export function sheetLines({ series, period, version }: ReleaseFile, code: string): Bilingual[] {
  const roles = ['prepared-by', 'approved-by', 'secrecy-review', 'personal-data-review'];
  const said = roles.map((role) => `--${role} "…"`).join(' ');
  const command = `npm run desk -- approve --series ${series} --period ${period} --record --code ${code} ${said} --approved-on … --yes`;
  return [
    {
      vi: `Đã lập phiếu duyệt cho ${series} ${period} ${version}, mã phiếu ${code}.`,
      en: `The approval sheet of ${series} ${period} ${version} is made, code ${code}.`,
    },
    {
      vi: 'Mở tệp bằng trình duyệt, in ra giấy A4, trình ký.',
      en: 'Open it in a browser, print it on A4, have it signed.',
    },
    { vi: `Ký xong: ${command}`, en: `Once it is signed: ${command}` },
  ];
}

/** What `--record` would write. */
export function recordQuestion(approval: Approval, code: string): Bilingual[] {
  return [
    ...summary(approval, code),
    { vi: 'Chưa ghi gì; thêm --yes để ghi.', en: 'Nothing is written yet; add --yes to record it.' },
  ];
}

/** The approval was recorded. */
export function recordedLines(approval: Approval, code: string): Bilingual[] {
  const next = `npm run desk -- seal --series ${approval.series} --period ${approval.period} --yes`;
  return [
    ...summary(approval, code),
    {
      vi: `Đã ghi approval.json. Giữ bản giấy đã ký theo quy định lưu trữ. Tiếp theo: ${next}`,
      en: `approval.json is written. Keep the signed paper as the rules of archives ask. Next: ${next}`,
    },
  ];
}

function summary({ series, period, version, ...approval }: Approval, code: string): Bilingual[] {
  const { prepared_by, approved_by, approved_on, reviews } = approval;
  return [
    {
      vi: `${series} ${period} ${version}, mã phiếu ${code}: lập: ${prepared_by}; duyệt: ${approved_by}, ngày ${approved_on}; rà soát bí mật: ${reviews.secrecy}; rà soát dữ liệu cá nhân: ${reviews.personal_data}.`,
      en: `${series} ${period} ${version}, sheet ${code}: prepared: ${prepared_by}; approved: ${approved_by}, on ${approved_on}; secrecy: ${reviews.secrecy}; personal data: ${reviews.personal_data}.`,
    },
  ];
}
