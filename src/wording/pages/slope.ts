import { formatNumber } from '../numbers.ts';

/** Words of the slope between two periods. */
export const slopeWords = {
  vi: {
    title: (ranking: string, from: string, to: string) => `${ranking}: thứ hạng ${from} và ${to}`,
    lasting: (ranking: string) => `${ranking}: thứ hạng hai kỳ liền nhau`,
    finding: (from: string, to: string, risen: number, fallen: number, same: number) =>
      `Từ ${from} đến ${to}: ${formatNumber(risen, 'vi')} nơi lên hạng, ${formatNumber(fallen, 'vi')} nơi xuống hạng, ${formatNumber(same, 'vi')} nơi giữ nguyên.`,
    summary: (risen: string, fallen: string) =>
      [risen && `Lên nhiều bậc nhất: ${risen}.`, fallen && `Xuống nhiều bậc nhất: ${fallen}.`]
        .filter(Boolean)
        .join(' '),
    mover: (name: string, from: string, to: string) => `${name} (${from} → ${to})`,
    note: 'Mỗi đường là một nơi, hạng 1 ở trên cùng. Hạng tính lại trong các nơi có hạng ở cả hai kỳ; nơi chỉ có ở một kỳ là vòng tròn ở bên ấy, theo hạng của kỳ ấy. Các nơi lên và xuống nhiều bậc nhất được ghi tên.',
    rise: 'lên hạng',
    fall: 'xuống hạng',
    same: 'giữ nguyên',
    onlyOne: 'chỉ có ở một kỳ',
    none: 'Chưa tìm thấy thứ hạng của hai kỳ này',
    both: (name: string, from: string, to: string) => `${name}: hạng ${from} → ${to}`,
    one: (name: string, rank: string, period: string) => `${name}: hạng ${rank}, chỉ có ở ${period}`,
  },
  en: {
    title: (ranking: string, from: string, to: string) => `${ranking}: ranks in ${from} and ${to}`,
    lasting: (ranking: string) => `${ranking}: ranks in two periods, one after the other`,
    finding: (from: string, to: string, risen: number, fallen: number, same: number) =>
      `From ${from} to ${to}: ${formatNumber(risen, 'en')} rose, ${formatNumber(fallen, 'en')} fell, ${formatNumber(same, 'en')} kept their rank.`,
    summary: (risen: string, fallen: string) =>
      [risen && `Rose by most places: ${risen}.`, fallen && `Fell by most places: ${fallen}.`]
        .filter(Boolean)
        .join(' '),
    mover: (name: string, from: string, to: string) => `${name} (${from} → ${to})`,
    note: 'Each line is one of them, rank 1 on top. Ranks are counted anew among those ranked in both periods; one that is in a single period is a ring at that side, at the rank it has there. Those that rose and fell by most places are named.',
    rise: 'up',
    fall: 'down',
    same: 'unchanged',
    onlyOne: 'in one period only',
    none: 'No ranks of these two periods have been found',
    both: (name: string, from: string, to: string) => `${name}: rank ${from} → ${to}`,
    one: (name: string, rank: string, period: string) => `${name}: rank ${rank}, in ${period} only`,
  },
} as const;
