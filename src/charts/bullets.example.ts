import { bullets } from './bullets.ts';
import type { BulletRow, BulletsWords } from './bullets.ts';
import type { BulletTarget } from './bullet-domain.ts';
import type { ChartExample } from './example.ts';
import { exampleNumber } from './example-names.ts';

export const bulletsWords: BulletsWords = {
  title: 'Chỉ tiêu mẫu đến năm 2030',
  description: 'Mỗi thang là một chỉ tiêu; vạch đứng là mức đặt ra. Số liệu giả định.',
  number: exampleNumber,
  none: 'Chưa tìm thấy số liệu cùng nghĩa.',
  reported: 'số liệu đã công bố',
  target: 'mức đặt ra, mũi tên chỉ phía đạt',
  missing: 'chưa tìm thấy',
  empty: 'Chưa có chỉ tiêu nào',
};

/** One target and what was reported of it, in per cent unless told. */
export function exampleBullet(
  id: string,
  title: string,
  target: Partial<BulletTarget>,
  value: number | null,
  note?: string,
): BulletRow {
  const label = `Đã công bố: ${exampleNumber(value ?? 0)}% (năm 2025)`;
  return {
    id,
    title,
    target: { kind: 'at-least', value: 50, label: 'tối thiểu 50%', most: 100, ...target },
    figure: value === null ? null : { value, label, title: `${title}, 2025: ${exampleNumber(value)}%` },
    note,
  };
}

const longTitle =
  'Tỷ trọng xuất khẩu sản phẩm mẫu công nghệ cao trên tổng giá trị hàng hóa mẫu xuất khẩu của các tỉnh, thành phố mẫu';
const top = { kind: 'top', value: 3, label: 'thuộc nhóm 3 nước mẫu', most: null } as const;

const all: readonly BulletRow[] = [
  exampleBullet('duoi', 'Dưới mức đặt ra', {}, 31.5),
  exampleBullet('qua', 'Quá mức đặt ra', { kind: 'more-than', value: 80, label: 'trên 80%' }, 95.3),
  exampleBullet('toi-da', 'Mức tối đa', { kind: 'at-most', value: 5, label: 'tối đa 5%', most: null }, 7.25),
  exampleBullet('dung', 'Đúng một mức', { kind: 'equal', value: 2, label: 'đạt 2% GDP', most: null }, 0.4),
  exampleBullet('hang', 'Thứ hạng trong khu vực', top, 5),
  exampleBullet('khong', longTitle, {}, null),
  exampleBullet(
    'gan',
    'Quy mô kinh tế mẫu',
    { value: 30, label: 'tối thiểu 30% GDP mẫu', most: null },
    null,
    'Gần nghĩa, không so được: doanh thu kinh tế mẫu, cả nước mẫu, 6 tháng đầu năm 2025: khoảng 1.234.567 tỷ đồng.',
  ),
];

const outside: readonly BulletRow[] = [
  exampleBullet('xa', 'Vượt xa thang', { value: 2, label: 'tối thiểu 2%', most: null }, 99),
  exampleBullet('am', 'Giá trị âm', { value: 2, label: 'tối thiểu 2%', most: null }, -1.5),
  exampleBullet('am-xa', 'Âm ngoài thang', { value: 2, label: 'tối thiểu 2%', most: null }, -80),
  exampleBullet('khong-0', 'Đúng số 0', {}, 0),
  exampleBullet(
    'muc-0',
    'Mức đặt ra là 0',
    { kind: 'at-most', value: 0, label: 'không còn hồ sơ nào quá hạn' },
    0.5,
  ),
  exampleBullet('het-thang', 'Mức đặt ra ở cuối thang', { value: 100, label: 'đạt 100% hồ sơ mẫu' }, 64),
  exampleBullet('hang-xa', 'Thứ hạng ngoài thang', top, 71),
  exampleBullet(
    'nhan-dai',
    'Nhãn dài hơn bề ngang',
    {
      label:
        'tối thiểu 50% doanh nghiệp mẫu, hợp tác xã mẫu, hộ kinh doanh mẫu và người dân mẫu trên địa bàn tỉnh mẫu',
    },
    20,
  ),
];

function example(id: string, title: string, rows: readonly BulletRow[]): ChartExample {
  return { id, title, draw: (width) => bullets(rows, width, bulletsWords) };
}

export const bulletsExamples: readonly ChartExample[] = [
  example('all', 'Mọi loại mức, có số liệu, chưa tìm thấy, gần nghĩa', all),
  example('outside', 'Ngoài thang, số âm, số 0, nhãn dài', outside),
  example('one', 'Một chỉ tiêu chưa có số liệu', all.slice(5, 6)),
  example('none', 'Chưa có chỉ tiêu nào', []),
];
