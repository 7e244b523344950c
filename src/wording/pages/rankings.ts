import { formatNumber } from '../numbers.ts';
import { formatDate } from '../dates.ts';
import { joinList } from '../sentences/lists.ts';

/** The regions that have most of something, and how many each. */
interface Most {
  readonly regions: readonly string[];
  readonly count: number;
}

/** Words of the ranking pages. */
export const rankingsWords = {
  vi: {
    indexTitle: 'Xếp hạng bộ, ngành, địa phương',
    indexLede:
      'Chưa tìm thấy bảng xếp hạng nào của riêng Nghị quyết 57. Dưới đây là các bảng xếp hạng liên quan đã được công bố, mỗi bảng theo cách tính của bên công bố.',
    allPeriods: 'Các kỳ',
    publisher: 'Bên công bố',
    owner: 'Chủ sở hữu số liệu',
    terms: 'Điều kiện sử dụng',
    computedHere: 'Phần do cổng này tính',
    cautions: 'Cần lưu ý khi đọc',
    regimesTitle: 'Các chế độ tính',
    regimeFrom: 'Từ',
    ranked: (ranked: number, size: number | null) =>
      size === null
        ? `tìm thấy thứ hạng của ${formatNumber(ranked, 'vi')} nơi`
        : `${formatNumber(ranked, 'vi')}/${formatNumber(size, 'vi')} nơi có thứ hạng`,
    groupFinding: (group: number, count: number, low: string, high: string) =>
      `Nhóm ${group}: ${formatNumber(count, 'vi')} nơi, tổng điểm từ ${low} đến ${high}`,
    leadFinding: (names: string, count: number) =>
      `Nhóm điểm cao nhất (một phần tư) có ${formatNumber(count, 'vi')} nơi: ${names}.`,
    topFinding: (name: string, outOf: number | null) =>
      outOf === null ? `Hạng 1: ${name}.` : `Hạng 1 trong ${formatNumber(outOf, 'vi')}: ${name}.`,
    partialFinding: (found: number, size: number | null) =>
      size === null
        ? `Mới tìm thấy thứ hạng của ${formatNumber(found, 'vi')} nơi; chưa tìm thấy bảng đầy đủ.`
        : `Mới tìm thấy thứ hạng của ${formatNumber(found, 'vi')} trong ${formatNumber(size, 'vi')} nơi; chưa tìm thấy bảng đầy đủ.`,
    tableCaption: (title: string) => `${title}: hạng và điểm`,
    scoreBar: 'Tổng điểm, vẽ từ 0',
    componentsTitle: 'Điểm theo từng lĩnh vực',
    componentsCaption: (title: string) => `${title}: điểm theo từng lĩnh vực`,
    unrankedTitle: 'Không có trong bảng xếp hạng, và vì sao',
    rankNotStatedTitle: 'Có tên trong nguồn nhưng chưa tìm thấy hạng cụ thể',
    matrixNote:
      '«–»: không có thứ hạng hoặc chưa tìm thấy. Nét đứt: từ kỳ bên trái đổi cách tính, không so được với các kỳ bên phải.',
    omissionsTitle: 'Đã thấy nhưng không đưa lên',
    movementCommon: (common: number, before: string) =>
      `Cột «Thay đổi» chỉ xét ${formatNumber(common, 'vi')} nơi có hạng ở cả hai kỳ, so với ${before}; một nơi vào hay ra khỏi bảng không làm nơi khác lên xuống.`,
    movementBreak: (before: string) => `Không so được với ${before}: `,
    movementPartial: (before: string) => `Chưa so được với ${before} vì mới tìm thấy một phần thứ hạng.`,
    methodTitle: 'Cách tính',
    methodSum: (precision: number) =>
      `Tổng điểm là tổng các điểm thành phần đã công bố, do cổng này cộng, làm tròn ${precision} chữ số thập phân; nơi bằng điểm thì đồng hạng (1, 2, 2, 4).`,
    methodPublished: 'Thứ hạng chép như nguồn nêu; cổng này không tính lại.',
    population: (size: number, asOf: string) =>
      `Tập xếp hạng: ${formatNumber(size, 'vi')} nơi, tính tại ngày ${formatDate(asOf, 'vi')}.`,
    populationUnknown: 'Tập xếp hạng: chưa tìm thấy số lượng.',
    groupsOurs: (groups: number) =>
      `${formatNumber(groups, 'vi')} nhóm gần bằng nhau do cổng này chia theo tổng điểm; không phải nhóm của bên công bố.`,
    linesTitle: (series: string) => `${series}: thứ hạng qua các kỳ`,
    agencyLinesTitle: (name: string, series: string, ranking: string) =>
      `${name}: thứ hạng ${series} qua các kỳ – ${ranking}`,
    linesFinding: (name: string, period: string) => `${name} đứng đầu ${period}.`,
    shiftFinding: (from: string, to: string, places: number, common: number) =>
      `Từ ${from} đến ${to}, một nửa trong ${common} nơi có hạng ở cả hai kỳ đổi từ ${places} bậc trở lên.`,
    twoPopulations: (titles: string) =>
      `Kỳ này có nhiều bảng (${titles}). Mỗi bảng xếp một tập khác nhau: hạng ở bảng này không so được với hạng ở bảng kia.`,
    otherPopulation: (statements: string, sizes: string) =>
      `Cùng kỳ, ${statements} Hai thứ hạng thuộc hai tập khác nhau (${sizes} nơi): chênh lệch giữa chúng không phải là lên hay xuống.`,
    spanNone: 'không xếp hạng',
    spanOne: (rank: number) => `hạng ${rank}`,
    spanRange: (best: number, bestIn: string, worst: number, worstIn: string) =>
      `cao nhất hạng ${best} (${bestIn}), thấp nhất hạng ${worst} (${worstIn})`,
    spanUnranked: (periods: string) => `không xếp hạng ${periods}`,
    unrankedCount: (n: number) => `không xếp hạng: ${formatNumber(n, 'vi')} nơi`,
    linesNote: 'Mỗi đường là một nơi; đường đứt ở chỗ đổi cách tính.',
    matrixCaption: (title: string) => `${title}: hạng ở từng kỳ`,
    noSeries: 'Bộ số liệu này chưa có kỳ nào.',
    mapTitle: 'Bản đồ ô: mỗi ô một tỉnh, thành phố',
    mapFinding: (highest: number, ranked: number, most: Most | null) =>
      `${highest} trong ${ranked} tỉnh, thành phố có hạng thuộc nhóm điểm cao nhất${most === null ? '' : `, nhiều nhất ở ${joinList(most.regions, 'vi')} (${most.regions.length > 1 ? 'mỗi vùng ' : ''}${most.count} nơi)`}.`,
    mapNote: (arranged: string | null) =>
      `Ô có cùng diện tích, xếp theo vị trí tương đối; Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa.${arranged === null ? '' : ` Tỉnh đã sắp xếp được chia thành các tỉnh, thành phố trước ${formatDate(arranged, 'vi')}; tên in đậm là tên được giữ đến nay.`}`,
    groupLegend: (n: number) => `Nhóm ${n}`,
    groupLegendTop: 'Nhóm 1 (cao nhất)',
    groupLegendBottom: (n: number) => `Nhóm ${n} (thấp nhất)`,
    total: 'tổng điểm',
    notRankedLegend: 'Không xếp hạng',
    islandLegend: 'Quần đảo thuộc tỉnh, thành phố',
    pillarRanks: 'Hạng theo trụ cột',
    notRankedMark: '–',
    rankAxis: 'Hạng',
    pointLabel: (agency: string, period: string, rank: number | null) =>
      rank === null ? `${agency}, ${period}: không xếp hạng` : `${agency}, ${period}: hạng ${rank}`,
  },
  en: {
    indexTitle: 'Rankings of ministries and provinces',
    indexLede:
      'No ranking of Resolution 57 itself has been found. Below are related rankings that have been published, each by its publisher’s own method.',
    allPeriods: 'Periods',
    publisher: 'Publisher',
    owner: 'Owner of the data',
    terms: 'Terms of use',
    computedHere: 'Computed by this portal',
    cautions: 'Read with care',
    regimesTitle: 'Methods over time',
    regimeFrom: 'From',
    ranked: (ranked: number, size: number | null) =>
      size === null
        ? `${formatNumber(ranked, 'en')} with a rank found`
        : `${formatNumber(ranked, 'en')} of ${formatNumber(size, 'en')} with a rank`,
    groupFinding: (group: number, count: number, low: string, high: string) =>
      `Group ${group}: ${formatNumber(count, 'en')}, total scores from ${low} to ${high}`,
    leadFinding: (names: string, count: number) =>
      `The highest-scoring quarter has ${formatNumber(count, 'en')}: ${names}.`,
    topFinding: (name: string, outOf: number | null) =>
      outOf === null ? `Ranked first: ${name}.` : `First of ${formatNumber(outOf, 'en')}: ${name}.`,
    partialFinding: (found: number, size: number | null) =>
      size === null
        ? `The ranks of ${formatNumber(found, 'en')} have been found; the full table has not.`
        : `The ranks of ${formatNumber(found, 'en')} of ${formatNumber(size, 'en')} have been found; the full table has not.`,
    tableCaption: (title: string) => `${title}: ranks and scores`,
    scoreBar: 'Total score, drawn from 0',
    componentsTitle: 'Scores by field',
    componentsCaption: (title: string) => `${title}: scores by field`,
    unrankedTitle: 'Not in the ranking, and why',
    rankNotStatedTitle: 'Named in the sources, exact rank not found',
    matrixNote:
      '“–”: no rank, or not found. Dashed rule: the method changed with the period to its left, which cannot be compared with those to its right.',
    omissionsTitle: 'Seen but left out',
    movementCommon: (common: number, before: string) =>
      `The column “Change” counts only the ${formatNumber(common, 'en')} ranked in both periods, against ${before}; one that joins or leaves moves nobody.`,
    movementBreak: (before: string) => `Not comparable with ${before}: `,
    movementPartial: (before: string) =>
      `Not compared with ${before}, since only part of the ranks was found.`,
    methodTitle: 'Method',
    methodSum: (precision: number) =>
      `The total is the sum of the published component scores, added up by this portal and rounded to ${precision} decimals; equal scores share a rank (1, 2, 2, 4).`,
    methodPublished: 'Ranks stand as the sources give them; this portal does not recompute them.',
    population: (size: number, asOf: string) =>
      `Ranked together: ${formatNumber(size, 'en')}, as of ${formatDate(asOf, 'en')}.`,
    populationUnknown: 'How many are ranked together was not found.',
    groupsOurs: (groups: number) =>
      `The ${formatNumber(groups, 'en')} groups of nearly equal size are made by this portal from total scores; they are not the publisher’s.`,
    linesTitle: (series: string) => `${series}: ranks over time`,
    agencyLinesTitle: (name: string, series: string, ranking: string) =>
      `${name}: ${series} ranks over time – ${ranking}`,
    linesFinding: (name: string, period: string) => `${name} came first in ${period}.`,
    shiftFinding: (from: string, to: string, places: number, common: number) =>
      `Between ${from} and ${to}, half of the ${common} ranked in both moved by ${places} places or more.`,
    twoPopulations: (titles: string) =>
      `This period has several rankings (${titles}). Each ranks another population: a rank in one cannot be compared with a rank in another.`,
    otherPopulation: (statements: string, sizes: string) =>
      `For the same period, ${statements} The two ranks belong to different populations (${sizes}): the gap between them is neither a rise nor a fall.`,
    spanNone: 'not ranked',
    spanOne: (rank: number) => `rank ${rank}`,
    spanRange: (best: number, bestIn: string, worst: number, worstIn: string) =>
      `best rank ${best} (${bestIn}), lowest ${worst} (${worstIn})`,
    spanUnranked: (periods: string) => `not ranked in ${periods}`,
    unrankedCount: (n: number) => `not ranked: ${formatNumber(n, 'en')}`,
    linesNote: 'Each line is one province; lines stop where the method changed.',
    matrixCaption: (title: string) => `${title}: rank in each period`,
    noSeries: 'This series has no release yet.',
    mapTitle: 'Tile map: one tile for each province',
    mapFinding: (highest: number, ranked: number, most: Most | null) =>
      `${highest} of ${ranked} ranked provinces are in the highest-scoring group${most === null ? '' : `; ${most.regions.length > 1 ? 'the regions' : 'the region'} with most: ${joinList(most.regions, 'en')} (${most.count}${most.regions.length > 1 ? ' each' : ''})`}.`,
    mapNote: (arranged: string | null) =>
      `Tiles are of equal size in about their true places; Hoàng Sa belongs to Đà Nẵng, Trường Sa to Khánh Hòa.${arranged === null ? '' : ` A province arranged on ${formatDate(arranged, 'en')} is divided into those before; a name in bold is the one still in use.`}`,
    groupLegend: (n: number) => `Group ${n}`,
    groupLegendTop: 'Group 1 (highest)',
    groupLegendBottom: (n: number) => `Group ${n} (lowest)`,
    total: 'total score',
    notRankedLegend: 'Not ranked',
    islandLegend: 'Archipelagos, part of their province',
    pillarRanks: 'Ranks by pillar',
    notRankedMark: '–',
    rankAxis: 'Rank',
    pointLabel: (agency: string, period: string, rank: number | null) =>
      rank === null ? `${agency}, ${period}: not ranked` : `${agency}, ${period}: rank ${rank}`,
  },
} as const;
