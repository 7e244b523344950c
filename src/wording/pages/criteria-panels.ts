import { formatNumber } from '../numbers.ts';

/** Words of the panels by criterion: strips of one period, lines over the periods. */
export const criteriaPanelsWords = {
  vi: {
    overTime: 'Từng lĩnh vực qua các kỳ',
    title: (ranking: string) => `${ranking}: điểm theo từng lĩnh vực`,
    finding: (widest: string, low: string, high: string, narrowest: string) =>
      `Các nơi cách nhau xa nhất ở lĩnh vực «${widest}» (từ ${low} đến ${high}), gần nhau nhất ở «${narrowest}».`,
    findingPlain: (count: number) => `Các nơi đứng ở đâu trong ${formatNumber(count, 'vi')} lĩnh vực.`,
    panelSummary: (criterion: string, low: string, middle: string, high: string) =>
      `${criterion}: ${low} – ${middle} – ${high}`,
    summary: (panels: string) => `Thấp nhất – trung vị – cao nhất: ${panels}.`,
    ownScale: 'Mỗi ô một thang điểm riêng: vị trí ở hai ô không so được với nhau.',
    place: 'một nơi',
    median: 'trung vị',
    range: 'từ thấp nhất đến cao nhất',
    broken: 'đổi cách đo, không so được với trước',
    missing: 'chưa có số liệu',
    notMeasured: 'chưa đo',
    none: 'Chưa tìm thấy điểm của lĩnh vực này',
    linesTitle: (ranking: string) => `${ranking}: trung vị của từng lĩnh vực qua các kỳ`,
    linesFinding: (from: string, to: string, risen: number, fallen: number, comparable: number) =>
      `Từ ${from} đến ${to}, trung vị của ${formatNumber(comparable, 'vi')} lĩnh vực so được: ${formatNumber(risen, 'vi')} tăng, ${formatNumber(fallen, 'vi')} giảm.`,
    linesPlain: 'Chưa có lĩnh vực nào so được giữa hai kỳ gần nhất.',
    linesNote:
      'Đường nối trung vị của các nơi có điểm từng kỳ (cổng này tính), đứt ở chỗ lĩnh vực đó đổi cách đo; cột là khoảng từ thấp nhất đến cao nhất.',
    tableCaption: (ranking: string) => `${ranking}: trung vị từng lĩnh vực ở từng kỳ`,
    matrixNote:
      '«–»: kỳ đó chưa đo lĩnh vực này. Nét đứt: từ kỳ bên trái đổi cách đo, không so được với các kỳ bên phải.',
    criterion: 'Lĩnh vực',
    line: (criterion: string) => `${criterion}: trung vị`,
    point: (criterion: string, period: string, middle: string, low: string, high: string, count: number) =>
      `${criterion}, ${period}: trung vị ${middle}, từ ${low} đến ${high}, ${formatNumber(count, 'vi')} nơi`,
    brokenFrom: (period: string) => `Từ ${period} đổi cách đo`,
  },
  en: {
    overTime: 'Field by field over time',
    title: (ranking: string) => `${ranking}: scores by field`,
    finding: (widest: string, low: string, high: string, narrowest: string) =>
      `Scores lie furthest apart in “${widest}” (from ${low} to ${high}) and closest in “${narrowest}”.`,
    findingPlain: (count: number) => `Where each stands in ${formatNumber(count, 'en')} fields.`,
    panelSummary: (criterion: string, low: string, middle: string, high: string) =>
      `${criterion}: ${low} – ${middle} – ${high}`,
    summary: (panels: string) => `Lowest – median – highest: ${panels}.`,
    ownScale: 'Each panel has a scale of its own: places in two panels cannot be compared.',
    place: 'one of them',
    median: 'median',
    range: 'from lowest to highest',
    broken: 'measured otherwise from here, not comparable with before',
    missing: 'no data',
    notMeasured: 'not measured',
    none: 'No scores of this field have been found',
    linesTitle: (ranking: string) => `${ranking}: the median of each field over time`,
    linesFinding: (from: string, to: string, risen: number, fallen: number, comparable: number) =>
      `From ${from} to ${to}, of the medians of ${formatNumber(comparable, 'en')} comparable fields ${formatNumber(risen, 'en')} rose and ${formatNumber(fallen, 'en')} fell.`,
    linesPlain: 'No field can be compared between the two newest periods.',
    linesNote:
      'The line joins the median of all with a score in each period (computed by this portal) and stops where a field is measured otherwise; the columns reach from the lowest to the highest.',
    tableCaption: (ranking: string) => `${ranking}: the median of each field in each period`,
    matrixNote:
      '“–”: not measured in that period. Dashed rule: measured otherwise from the period to its left, which cannot be compared with those to its right.',
    criterion: 'Field',
    line: (criterion: string) => `${criterion}: median`,
    point: (criterion: string, period: string, middle: string, low: string, high: string, count: number) =>
      `${criterion}, ${period}: median ${middle}, from ${low} to ${high}, ${formatNumber(count, 'en')} with a score`,
    brokenFrom: (period: string) => `Measured otherwise from ${period}`,
  },
} as const;
