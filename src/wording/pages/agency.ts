import { sentenceStart } from '../case.ts';
import { formatDate } from '../dates.ts';
import { notFoundPhrase } from '../sentences/not-found.ts';
import { formatNumber } from '../numbers.ts';

/** Words of the agency pages and of «Ai chịu trách nhiệm». */
export const agencyWords = {
  vi: {
    indexTitle: 'Ai chịu trách nhiệm',
    indexLede: (present: number, former: number) =>
      `${formatNumber(present, 'vi')} cơ quan, địa phương hiện nay và ${formatNumber(former, 'vi')} đơn vị trước đây có tên trong danh mục của cổng, mỗi nơi một trang.`,
    present: 'Hiện nay',
    former: (day: string) => `Trước ${formatDate(day, 'vi')}`,
    formerBodies: 'Không còn trong danh sách hiện nay',
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
    tookOver: 'Tiếp nhận chức năng, nhiệm vụ của',
    arrangedInto: 'Nay thuộc',
    successors: 'Đơn vị kế tiếp',
    figuresTitle: 'Số liệu do cơ quan này nêu hoặc công bố',
    standingsTitle: 'Thứ hạng đã tìm thấy',
    formerStandings: (name: string, from: string) =>
      `${sentenceStart(name)} có từ ${formatDate(from, 'vi')}. Số liệu trước ngày đó là của các đơn vị trước khi sắp xếp, không cộng lại thành số của nơi này:`,
    takenOverStandings: (name: string) =>
      `${sentenceStart(name)} tiếp nhận chức năng, nhiệm vụ của các cơ quan dưới đây; số liệu của từng cơ quan vẫn đứng riêng:`,
    standingsTable: (ranking: string, series: string) => `${series}, ${ranking}: từng kỳ`,
    noStandings: 'Chưa tìm thấy bảng xếp hạng nào có tên cơ quan này.',
    resolutionTitle: 'Nhiệm vụ của Nghị quyết 57',
    resolutionNone: (name: string, searchedOn: string) =>
      `Kết quả thực hiện Nghị quyết 57 theo quý của riêng ${name}: ${notFoundPhrase(searchedOn, 'vi')}.`,
    quotesTitle: 'Câu có thể trích dẫn',
    quotesNote: 'Mỗi câu nêu ai, kỳ nào và nguồn; xin giữ đủ khi trích.',
    quoteSource: (sources: string) => `nguồn: ${sources}; cổng Ba công khai – Nghị quyết 57 tổng hợp`,
    quoteComputed: 'tổng điểm và hạng do cổng tính',
    quoteCaution: 'bên công bố khuyên không đọc từng hạng riêng lẻ',
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
    indexLede: (present: number, former: number) =>
      `The ${formatNumber(present, 'en')} present and ${formatNumber(former, 'en')} former agencies and provinces in the registers of this portal, each with a page.`,
    present: 'Today',
    former: (day: string) => `Before ${formatDate(day, 'en')}`,
    formerBodies: 'No longer on the present list',
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
    tookOver: 'Took over functions of',
    arrangedInto: 'Now part of',
    successors: 'Successor',
    figuresTitle: 'Figures that this agency stated or published',
    standingsTitle: 'Ranks that were found',
    formerStandings: (name: string, from: string) =>
      `${sentenceStart(name)} dates from ${formatDate(from, 'en')}. Earlier figures belong to the units before it and are not added up for it:`,
    takenOverStandings: (name: string) =>
      `${sentenceStart(name)} took over functions of the bodies below; the figures of each stand apart:`,
    standingsTable: (ranking: string, series: string) => `${series}, ${ranking}: period by period`,
    noStandings: 'No ranking that names this agency has been found.',
    resolutionTitle: 'Tasks of Resolution 57',
    resolutionNone: (name: string, searchedOn: string) =>
      `Quarterly results of ${name} alone on Resolution 57: ${notFoundPhrase(searchedOn, 'en')}.`,
    quotesTitle: 'Sentences to quote',
    quotesNote: 'Each says who, which period and from where; please keep all three.',
    quoteSource: (sources: string) => `source: ${sources}; compiled by Ba công khai – Resolution 57`,
    quoteComputed: 'totals and ranks computed by the portal',
    quoteCaution: 'the publisher advises against reading ranks one by one',
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
