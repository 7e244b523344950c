import { narrowWidth } from '../../portal/firmness.ts';
import { intervalMethod } from '../../portal/rank-interval.ts';
import { formatNumber, formatPercent } from '../numbers.ts';

const { draws, spread, low } = intervalMethod;
const percent = (share: number, lang: 'vi' | 'en'): string =>
  formatPercent(share * 100, lang, { decimals: 0 });

/** From how many ranks on a shift is shaded, pale to strong. */
export const shadedShifts = [3, 6, 11] as const;

/** Words of «Thứ hạng vững đến đâu?». */
export const firmnessWords = {
  vi: {
    link: 'Thứ hạng vững đến đâu?',
    what: `Hạng của một nơi còn tùy vào việc nội dung nào được tính nặng, nội dung nào được tính nhẹ. Trang này thử hai cách. Cách thứ nhất: cho mỗi trọng số tăng hay giảm ngẫu nhiên trong khoảng ±${percent(spread, 'vi')} rồi xếp hạng lại, làm ${formatNumber(draws, 'vi')} lần; bỏ ${percent(low, 'vi')} số lần ở mỗi đầu, còn lại là khoảng thứ hạng. Cách thứ hai: lần lượt bỏ hẳn từng nội dung rồi xếp hạng lại.`,
    whatNot:
      'Đây không phải sai số. Điểm lấy từ khảo sát, như PAPI, còn có sai số chọn mẫu; sai số đó không nằm trong các khoảng ở đây, nên thứ hạng còn kém chắc chắn hơn thế. Đây cũng không phải một bảng xếp hạng khác: hạng trong bảng không đổi.',
    toMethod: 'Cách tính, kèm ví dụ từng bước',
    toRanking: 'Bảng xếp hạng đầy đủ',
    tableCaption: (title: string) => `${title}: hạng khi trọng số thay đổi và khi bỏ từng nội dung`,
    interval: 'Khi trọng số thay đổi',
    leftOut: 'Khi bỏ một nội dung',
    ranksWithout: 'Hạng khi bỏ nội dung số',
    without: (number: number) => `bỏ ${number}`,
    keyTitle: 'Số ở đầu cột là nội dung bị bỏ:',
    shading: `Nền càng nổi, hạng đổi càng nhiều so với hạng trong bảng: từ ${shadedShifts[0]} bậc, từ ${shadedShifts[1]} bậc, từ ${shadedShifts[2]} bậc trở lên. Ở hai cột có hình, vạch đậm là hạng trong bảng, dải nhạt là các hạng đạt được.`,
    noLeftOut: 'Bảng này có ít hơn ba nội dung ở cấp đầu, nên không thử bỏ từng nội dung.',
    narrow: (count: number, of: number) =>
      count === 0
        ? `Không nơi nào trong ${formatNumber(of, 'vi')} nơi có khoảng thứ hạng rộng từ ${narrowWidth} hạng trở xuống`
        : `${count === of ? `Cả ${formatNumber(of, 'vi')} nơi` : `${formatNumber(count, 'vi')} trong ${formatNumber(of, 'vi')} nơi`} có khoảng thứ hạng rộng từ ${narrowWidth} hạng trở xuống`,
    widest: (names: string, range: string) => `rộng nhất là ${names} (${range})`,
    widestMany: (count: number, width: number) =>
      `rộng nhất là ${formatNumber(width, 'vi')} hạng, ở ${formatNumber(count, 'vi')} nơi`,
    keepGroup: (count: number, of: number) =>
      `Nhóm của ${formatNumber(count, 'vi')} trong ${formatNumber(of, 'vi')} nơi không đổi dù bỏ nội dung nào.`,
    keepRank: (count: number, of: number) =>
      count === 0
        ? 'Nơi nào cũng đổi hạng khi bỏ một nội dung nào đó.'
        : `Hạng của ${formatNumber(count, 'vi')} trong ${formatNumber(of, 'vi')} nơi không đổi dù bỏ nội dung nào.`,
    range: (best: number, worst: number) =>
      best === worst ? `hạng ${best}` : `từ hạng ${best} đến hạng ${worst}`,
    same: (rank: number) => `hạng ${rank} dù bỏ nội dung nào`,
    reached: (from: string, to: string) => `từ ${from} đến ${to}`,
    rank: (rank: number) => `hạng ${rank}`,
    unchanged: (rank: number) => `vẫn hạng ${rank}`,
    omitted: (names: string) => `bỏ ${names}`,
    omittedShort: (numbers: string) => `bỏ ${numbers}`,
    quote: (name: string) => `«${name}»`,
    statement: (interval: string, leftOut: string | null) =>
      `Khi mỗi trọng số thay đổi trong khoảng ±${percent(spread, 'vi')}: ${interval}${leftOut === null ? '' : `; khi bỏ một nội dung: ${leftOut}`}. Đây không phải sai số.`,
  },
  en: {
    link: 'How firm are the ranks?',
    what: `The rank of a place depends on which criteria weigh more and which weigh less. This page tries two things. First, each weight goes up or down at random by as much as ${percent(spread, 'en')} and everyone is ranked anew, ${formatNumber(draws, 'en')} times; without ${percent(low, 'en')} of the draws at either end, what is left is the rank interval. Second, each criterion is left out in turn and everyone is ranked anew.`,
    whatNot:
      'This is not a margin of error. Scores that come from a survey, such as PAPI, also have sampling error, which is not in these intervals: the ranks are less certain than they show. Nor is this another ranking: the ranks of the table stand.',
    toMethod: 'How it is computed, with an example step by step',
    toRanking: 'The full ranking',
    tableCaption: (title: string) => `${title}: ranks when weights vary and with each criterion left out`,
    interval: 'When weights vary',
    leftOut: 'With one criterion left out',
    ranksWithout: 'Rank without criterion number',
    without: (number: number) => `w/o ${number}`,
    keyTitle: 'The number of a column is the criterion left out:',
    shading: `The stronger the shade of a cell, the further the rank moves from that of the table: by ${shadedShifts[0]} places or more, by ${shadedShifts[1]}, by ${shadedShifts[2]}. In the two columns with drawings the strong mark is the rank of the table, the pale band the ranks reached.`,
    noLeftOut:
      'This ranking has fewer than three criteria at the top level, so none is left out to try the others.',
    narrow: (count: number, of: number) =>
      `${count === of ? `All ${formatNumber(of, 'en')}` : `${count === 0 ? 'None' : formatNumber(count, 'en')} of ${formatNumber(of, 'en')}`} have a rank interval of ${narrowWidth} ranks or fewer`,
    widest: (names: string, range: string) => `the widest is that of ${names} (${range})`,
    widestMany: (count: number, width: number) =>
      `the widest spans ${formatNumber(width, 'en')} ranks, in ${formatNumber(count, 'en')} places`,
    keepGroup: (count: number, of: number) =>
      `${formatNumber(count, 'en')} of ${formatNumber(of, 'en')} keep their group whichever criterion is left out.`,
    keepRank: (count: number, of: number) =>
      count === 0
        ? 'Everyone changes rank when some criterion is left out.'
        : `${formatNumber(count, 'en')} of ${formatNumber(of, 'en')} keep their rank whichever criterion is left out.`,
    range: (best: number, worst: number) =>
      best === worst ? `rank ${best}` : `from rank ${best} to rank ${worst}`,
    same: (rank: number) => `rank ${rank} whichever is left out`,
    reached: (from: string, to: string) => `from ${from} to ${to}`,
    rank: (rank: number) => `rank ${rank}`,
    unchanged: (rank: number) => `still rank ${rank}`,
    omitted: (names: string) => `without ${names}`,
    omittedShort: (numbers: string) => `w/o ${numbers}`,
    quote: (name: string) => `“${name}”`,
    statement: (interval: string, leftOut: string | null) =>
      `With each weight varied within ±${percent(spread, 'en')}: ${interval}${leftOut === null ? '' : `; with one criterion left out: ${leftOut}`}. This is no error margin.`,
  },
} as const;
