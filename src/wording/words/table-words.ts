import type { Lang } from '../../site/lang.ts';

/** Heads and captions of tables. */
export interface TableWords {
  readonly agency: string;
  readonly province: string;
  readonly name: string;
  readonly kind: string;
  readonly rank: string;
  readonly score: string;
  readonly total: string;
  readonly group: string;
  readonly movement: string;
  readonly criterion: string;
  readonly weight: string;
  readonly figure: string;
  readonly value: string;
  readonly outOf: string;
  readonly share: string;
  readonly period: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly document: string;
  readonly issuer: string;
  readonly target: string;
  readonly file: string;
  readonly column: string;
  readonly meaning: string;
  readonly lookedFor: string;
  readonly where: string;
  readonly found: string;
  readonly reason: string;
  readonly empty: string;
  readonly scrollable: string;
}

export const tableWords: Readonly<Record<Lang, TableWords>> = {
  vi: {
    agency: 'Bộ, ngành, địa phương',
    province: 'Tỉnh, thành phố',
    name: 'Tên',
    kind: 'Loại',
    rank: 'Hạng',
    score: 'Điểm',
    total: 'Tổng điểm',
    group: 'Nhóm',
    movement: 'Thay đổi',
    criterion: 'Tiêu chí',
    weight: 'Trọng số',
    figure: 'Số liệu',
    value: 'Giá trị',
    outOf: 'Trên tổng số',
    share: 'Tỷ lệ',
    period: 'Kỳ',
    date: 'Ngày',
    from: 'Từ',
    to: 'Đến',
    document: 'Văn bản',
    issuer: 'Cơ quan ban hành',
    target: 'Chỉ tiêu',
    file: 'Tệp',
    column: 'Cột',
    meaning: 'Ý nghĩa',
    lookedFor: 'Tìm gì',
    where: 'Ở đâu',
    found: 'Thấy gì',
    reason: 'Lý do',
    empty: 'Bảng này không có dòng nào.',
    scrollable: 'Bảng rộng, cuộn ngang để xem hết',
  },
  en: {
    agency: 'Agency',
    province: 'Province',
    name: 'Name',
    kind: 'Kind',
    rank: 'Rank',
    score: 'Score',
    total: 'Total score',
    group: 'Group',
    movement: 'Change',
    criterion: 'Criterion',
    weight: 'Weight',
    figure: 'Figure',
    value: 'Value',
    outOf: 'Out of',
    share: 'Share',
    period: 'Period',
    date: 'Date',
    from: 'From',
    to: 'To',
    document: 'Document',
    issuer: 'Issuer',
    target: 'Target',
    file: 'File',
    column: 'Column',
    meaning: 'Meaning',
    lookedFor: 'Looked for',
    where: 'Where',
    found: 'Found',
    reason: 'Reason',
    empty: 'This table has no rows.',
    scrollable: 'Wide table, scroll sideways to see all of it',
  },
};
