import { intervalMethod } from '../../portal/rank-interval.ts';
import { formatNumber, formatPercent } from '../numbers.ts';

const { draws, spread, low, high } = intervalMethod;
const number = (value: number, lang: 'vi' | 'en'): string => formatNumber(value, lang);
const percent = (share: number, lang: 'vi' | 'en'): string =>
  formatPercent(share * 100, lang, { decimals: 0 });

/** Words of the worked examples of rank intervals and of leaving criteria out. */
export const firmnessExampleWords = {
  vi: {
    rule: `Ở đây: ${number(draws, 'vi')} lần rút, mỗi trọng số nhân với một số rút đều từ ${number(1 - spread, 'vi')} đến ${number(1 + spread, 'vi')}, lấy từ phân vị ${percent(low, 'vi')} đến phân vị ${percent(high, 'vi')}. Phân vị là hạng đứng ở đúng vị trí đó khi xếp các hạng từ nhỏ đến lớn (định nghĩa 1 của Hyndman và Fan, 1996), nên luôn là một hạng đã đạt được. Thử trọng số để xem thứ hạng đổi đến đâu là cách mà sổ tay về chỉ số tổng hợp của OECD và JRC (2008) khuyến nghị; số lần rút, biên độ và hai phân vị là do cổng chọn.`,
    drawsCaption: (name: string, at: string) => `Ba lần rút đầu tiên, ${name}, ${at}: trọng số × điểm`,
    part: 'Nội dung',
    inTable: 'Trong bảng',
    draw: (index: number) => `Lần ${index}`,
    roundedNote:
      'Trọng số và điểm trong bảng đã làm tròn; phép tính dùng số đầy đủ. Điểm của một nội dung đổi chút ít theo từng lần rút, vì trọng số của các phần trong nội dung ấy cũng được rút.',
    ranksCaption: (name: string) =>
      `${number(draws, 'vi')} hạng của ${name}, xếp từ nhỏ đến lớn: mỗi hạng gặp bao nhiêu lần`,
    count: 'Số lần',
    places: 'Vị trí',
    begins: 'khoảng bắt đầu',
    ends: 'khoảng kết thúc',
    conclusion: (lowPlace: number, highPlace: number, best: number, worst: number) =>
      `Vị trí thứ ${number(lowPlace, 'vi')} là hạng ${best}, vị trí thứ ${number(highPlace, 'vi')} là hạng ${worst}. Khoảng thứ hạng: ${best === worst ? `hạng ${best}` : `từ hạng ${best} đến hạng ${worst}`}.`,
    leftOutCaption: (name: string, at: string) => `Bỏ từng nội dung: ${name}, ${at}`,
    omitted: 'Nội dung bị bỏ',
    none: 'Không bỏ nội dung nào',
    rest: 'Tổng còn lại',
    decisive: (names: string) => `Hạng đổi nhiều nhất khi bỏ ${names}.`,
    all: (at: string) => `Mọi nơi trong ${at}: thứ hạng vững đến đâu?`,
  },
  en: {
    rule: `Here: ${number(draws, 'en')} draws, each weight times a number drawn evenly from ${number(1 - spread, 'en')} to ${number(1 + spread, 'en')}, from the ${low * 100}th to the ${high * 100}th percentile. A percentile is the rank that stands at that very place when the ranks are put in order (definition 1 of Hyndman and Fan, 1996), and so always a rank that was reached. Varying weights to see how far ranks move is what the handbook on composite indicators of OECD and JRC (2008) recommends; the number of draws, the spread and the two percentiles are this portal’s choice.`,
    drawsCaption: (name: string, at: string) => `The first three draws, ${name}, ${at}: weight × score`,
    part: 'Criterion',
    inTable: 'In the ranking',
    draw: (index: number) => `Draw ${index}`,
    roundedNote:
      'Weights and scores in the table are rounded; the arithmetic uses them in full. The score of a criterion differs a little from draw to draw, since the weights of its parts are drawn too.',
    ranksCaption: (name: string) =>
      `The ${number(draws, 'en')} ranks of ${name}, in order: how often each came up`,
    count: 'Draws',
    places: 'Places',
    begins: 'the interval begins',
    ends: 'the interval ends',
    conclusion: (lowPlace: number, highPlace: number, best: number, worst: number) =>
      `At place ${number(lowPlace, 'en')} stands rank ${best}, at place ${number(highPlace, 'en')} rank ${worst}. The rank interval: ${best === worst ? `rank ${best}` : `from rank ${best} to rank ${worst}`}.`,
    leftOutCaption: (name: string, at: string) => `Each criterion left out: ${name}, ${at}`,
    omitted: 'Left out',
    none: 'Nothing left out',
    rest: 'What is left of the total',
    decisive: (names: string) => `The rank moves most without ${names}.`,
    all: (at: string) => `All of ${at}: how firm are the ranks?`,
  },
} as const;
