import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

/** Words of the agency pages and of «Ai chịu trách nhiệm». */
export const agencyWords = {
  vi: {
    indexTitle: 'Ai chịu trách nhiệm',
    indexLede: (agencies: number) =>
      `Nghị quyết 57 giao việc cho cả hệ thống chính trị. Dưới đây là ${formatNumber(agencies, 'vi')} cơ quan, địa phương có tên trong số liệu của cổng, mỗi nơi một trang.`,
    present: 'Hiện nay',
    former: (day: string) => `Trước ${formatDate(day, 'vi')}`,
    formerBodies: 'Không còn hoạt động với tên này',
    whatItIs: 'Là gì',
    kind: 'Loại',
    parent: 'Trực thuộc',
    region: 'Vùng',
    names: 'Tên gọi qua thời gian',
    population: 'Dân số',
    people: (n: number) => `${formatNumber(n, 'vi')} người`,
    area: 'Diện tích',
    areaKm2: (n: number) => `${formatNumber(n, 'vi')} km²`,
    units: 'Đơn vị cấp xã',
    unitsText: (total: number, wards: number, communes: number, zones: number) =>
      `${formatNumber(total, 'vi')} (${[
        wards ? `${wards} phường` : '',
        communes ? `${communes} xã` : '',
        zones ? `${zones} đặc khu` : '',
      ]
        .filter(Boolean)
        .join(', ')})`,
    seat: 'Trung tâm hành chính',
    seatIn: (name: string) => `đặt tại địa bàn ${name} trước khi sắp xếp`,
    asOf: (day: string) => `tính đến ${formatDate(day, 'vi')}`,
    arrangedFrom: 'Sắp xếp từ',
    arrangedInto: 'Nay thuộc',
    successors: 'Đơn vị kế tiếp',
    figuresTitle: 'Số liệu do cơ quan này nêu hoặc công bố',
    standingsTitle: 'Thứ hạng đã tìm thấy',
    formerStandings: (name: string) =>
      `${name} hình thành từ 1/7/2025. Số liệu trước ngày đó là của các đơn vị cũ, không cộng lại thành số của đơn vị mới:`,
    standingsTable: (ranking: string, series: string) => `${series}, ${ranking}: từng kỳ`,
    noStandings: 'Chưa tìm thấy bảng xếp hạng nào có tên cơ quan này.',
    overTime: 'Qua các kỳ',
    resolutionTitle: 'Nhiệm vụ của Nghị quyết 57',
    resolutionNone: (name: string) =>
      `Kết quả thực hiện Nghị quyết 57 theo quý của riêng ${name}: chưa tìm thấy trong các nguồn đã tra.`,
    quotesTitle: 'Câu có thể trích dẫn',
    quotesNote: 'Mỗi câu kèm kỳ và nguồn; xin giữ cả hai khi trích.',
    sourcesTitle: 'Nguồn',
    milestonesTitle: 'Đã chủ trì hoặc ban hành',
    documentsTitle: 'Văn bản đã ban hành',
    period: 'Kỳ',
    ranking: 'Bảng',
    result: 'Kết quả',
    change: 'So với kỳ trước',
    onThisPage: 'Trong trang này',
  },
  en: {
    indexTitle: 'Who is responsible',
    indexLede: (agencies: number) =>
      `Resolution 57 gives work to the whole political system. These ${formatNumber(agencies, 'en')} agencies and provinces are named in the data of this portal; each has a page.`,
    present: 'Today',
    former: (day: string) => `Before ${formatDate(day, 'en')}`,
    formerBodies: 'No longer active under this name',
    whatItIs: 'What it is',
    kind: 'Kind',
    parent: 'Under',
    region: 'Region',
    names: 'Names over time',
    population: 'Population',
    people: (n: number) => formatNumber(n, 'en'),
    area: 'Area',
    areaKm2: (n: number) => `${formatNumber(n, 'en')} km²`,
    units: 'Commune-level units',
    unitsText: (total: number, wards: number, communes: number, zones: number) =>
      `${formatNumber(total, 'en')} (${[
        wards ? `${wards} wards` : '',
        communes ? `${communes} communes` : '',
        zones ? (zones === 1 ? '1 special zone' : `${zones} special zones`) : '',
      ]
        .filter(Boolean)
        .join(', ')})`,
    seat: 'Administrative seat',
    seatIn: (name: string) => `in what was ${name} before the rearrangement`,
    asOf: (day: string) => `as of ${formatDate(day, 'en')}`,
    arrangedFrom: 'Formed from',
    arrangedInto: 'Now part of',
    successors: 'Successor',
    figuresTitle: 'Figures that this agency stated or published',
    standingsTitle: 'Ranks that were found',
    formerStandings: (name: string) =>
      `${name} was formed on 1 July 2025. Earlier figures belong to the former units and are not added up for the new one:`,
    standingsTable: (ranking: string, series: string) => `${series}, ${ranking}: period by period`,
    noStandings: 'No ranking that names this agency has been found.',
    overTime: 'Over time',
    resolutionTitle: 'Tasks of Resolution 57',
    resolutionNone: (name: string) =>
      `Quarterly results of ${name} alone on Resolution 57: not found in the sources searched.`,
    quotesTitle: 'Sentences to quote',
    quotesNote: 'Each comes with its period and source; please keep both.',
    sourcesTitle: 'Sources',
    milestonesTitle: 'Sessions it held',
    documentsTitle: 'Documents it issued',
    period: 'Period',
    ranking: 'Ranking',
    result: 'Result',
    change: 'Against the period before',
    onThisPage: 'On this page',
  },
} as const;
