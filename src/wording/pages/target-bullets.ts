import { formatNumber } from '../numbers.ts';

/** Words of the drawing of targets. */
export const targetBulletsWords = {
  vi: {
    title: (year: string) => `Chỉ tiêu đến năm ${year} và số liệu đã công bố`,
    finding: (found: number, all: number, year: string) =>
      found === 0
        ? `Chưa tìm thấy số liệu cùng nghĩa để đối chiếu với chỉ tiêu nào trong ${formatNumber(all, 'vi')} chỉ tiêu đến năm ${year}.`
        : `${formatNumber(found, 'vi')} trong ${formatNumber(all, 'vi')} chỉ tiêu đến năm ${year} có số liệu cùng nghĩa để đối chiếu.`,
    summary: (found: string, without: number) =>
      `${found}${found && without > 0 ? ' ' : ''}${without > 0 ? `Chưa tìm thấy số liệu cùng nghĩa: ${formatNumber(without, 'vi')} chỉ tiêu.` : ''}`,
    statement: (title: string, value: string, level: string) => `${title}: ${value}, mức đặt ra ${level}.`,
    note: 'Mỗi chỉ tiêu một thang riêng. Số liệu gần nghĩa chỉ được nêu bằng lời, không vẽ cạnh chỉ tiêu.',
    reported: 'số liệu đã công bố',
    target: 'mức đặt ra, mũi tên chỉ phía đạt',
    missing: 'chưa tìm thấy',
    empty: 'Chưa có chỉ tiêu nào',
    none: 'Chưa tìm thấy số liệu cùng nghĩa.',
    figure: (value: string, when: string) => `Đã công bố: ${value} (${when})`,
    near: (title: string, scope: string, when: string, value: string) =>
      `Gần nghĩa, không so được: ${title}, ${scope}, ${when}: ${value}.`,
  },
  en: {
    title: (year: string) => `Targets for ${year} and the figures published`,
    finding: (found: number, all: number, year: string) =>
      found === 0
        ? `No figure of the same meaning has been found for the ${formatNumber(all, 'en')} ${all === 1 ? 'target' : 'targets'} for ${year}.`
        : `${formatNumber(found, 'en')} of the ${formatNumber(all, 'en')} targets for ${year} ${found === 1 ? 'has' : 'have'} a figure of the same meaning to be held against.`,
    summary: (found: string, without: number) =>
      `${found}${found && without > 0 ? ' ' : ''}${without > 0 ? `No figure of the same meaning found: ${formatNumber(without, 'en')} ${without === 1 ? 'target' : 'targets'}.` : ''}`,
    statement: (title: string, value: string, level: string) => `${title}: ${value}; the target is ${level}.`,
    note: 'Each target has a scale of its own. Figures of a near meaning are given in words only, never drawn beside the target.',
    reported: 'figure published',
    target: 'target; the arrow points to where it is met',
    missing: 'not found',
    empty: 'No targets',
    none: 'No figure of the same meaning has been found.',
    figure: (value: string, when: string) => `Published: ${value} (${when})`,
    near: (title: string, scope: string, when: string, value: string) =>
      `Near in meaning, not comparable: ${title}, ${scope}, ${when}: ${value}.`,
  },
} as const;
