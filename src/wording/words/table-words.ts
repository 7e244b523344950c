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
  readonly figure: string;
  readonly value: string;
  readonly share: string;
  readonly period: string;
  readonly date: string;
  readonly from: string;
  readonly document: string;
  readonly issuer: string;
  readonly target: string;
  readonly file: string;
  readonly column: string;
  readonly meaning: string;
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
    figure: 'Số liệu',
    value: 'Giá trị',
    share: 'Tỷ lệ',
    period: 'Kỳ',
    date: 'Ngày',
    from: 'Từ',
    document: 'Văn bản',
    issuer: 'Cơ quan ban hành',
    target: 'Chỉ tiêu',
    file: 'Tệp',
    column: 'Cột',
    meaning: 'Ý nghĩa',
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
    figure: 'Figure',
    value: 'Value',
    share: 'Share',
    period: 'Period',
    date: 'Date',
    from: 'From',
    document: 'Document',
    issuer: 'Issuer',
    target: 'Target',
    file: 'File',
    column: 'Column',
    meaning: 'Meaning',
  },
};
