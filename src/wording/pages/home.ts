import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

/** Words of the home page. */
export const home = {
  vi: {
    title: 'Ba công khai: Nghị quyết 57 được thực hiện đến đâu?',
    description:
      'Tiến độ, trách nhiệm và kết quả thực hiện Nghị quyết 57-NQ/TW: số liệu có nguồn, bảng xếp hạng theo kỳ, tra cứu từng bộ, ngành, tỉnh, thành phố.',
    silence: (lastReported: string, searchedOn: string) =>
      `Số liệu mới nhất tìm thấy được nêu ngày ${formatDate(lastReported, 'vi')}. Từ đó đến ${formatDate(searchedOn, 'vi')} chưa tìm thấy số liệu nào khác trong các nguồn đã tra.`,
    newest: 'Số liệu nhiệm vụ mới nhất',
    newestNote: 'Mỗi số có phạm vi và ngày riêng: không cộng, không nối thành một đường, không so với nhau.',
    statement: (done: string, share: string, printed: string | null, overdue: number | null) =>
      `${done} (${printed === null ? '' : `nguồn ghi ${printed}; `}cổng tính ${share})${overdue === null ? '' : `; ${formatNumber(overdue, 'vi')} nhiệm vụ quá hạn`}`,
    allProgress: 'Xem mọi số liệu tiến độ',
    findTitle: 'Tỉnh, thành phố, bộ, ngành của bạn',
    findLabel: 'Gõ tên, cả tên trước khi sắp xếp',
    findHint: 'Ví dụ: Bến Tre, Thừa Thiên Huế, Bộ Y tế',
    findNone: 'Không có tên nào khớp.',
    mapTitle: 'Bản đồ ô: mỗi ô mở trang của một tỉnh, thành phố',
    provinces: (count: number, since: string | null) =>
      `${count} tỉnh, thành phố${since === null ? '' : ` từ ${formatDate(since, 'vi')}`}`,
    former: (count: number, until: string) => `${count} đơn vị trước ${formatDate(until, 'vi')}`,
    allAgencies: 'Xem tất cả bộ, ngành, địa phương',
    threeTitle: 'Ba công khai, một thước đo',
    progress: 'Công khai tiến độ',
    progressText: (scopes: number, figures: number) =>
      `${formatNumber(figures, 'vi')} số liệu của ${formatNumber(scopes, 'vi')} phạm vi, mỗi số có ngày, có nguồn.`,
    responsibility: 'Công khai trách nhiệm',
    responsibilityText: (present: number, former: number) =>
      `${formatNumber(present, 'vi')} cơ quan, địa phương hiện nay và ${formatNumber(former, 'vi')} đơn vị trước đây: là gì, từ bao giờ, đứng ở đâu.`,
    results: 'Công khai kết quả',
    resultsText: (targets: number) =>
      `${formatNumber(targets, 'vi')} chỉ tiêu đến năm 2030 và 2045, cùng các bảng xếp hạng đã công bố.`,
    measure: 'Một thước đo',
    measureText: 'Mức sống và niềm tin của nhân dân: có thể nhìn vào đâu, còn thiếu gì.',
    releasesTitle: 'Kỳ công bố mới đưa lên',
    allReleases: 'Xem tất cả các kỳ',
    notFoundTitle: 'Đã tra mà chưa tìm thấy',
    notFoundText: 'Những nội dung cổng đã tìm mà chưa thấy trong các nguồn đã tra.',
    allSearches: 'Xem tất cả những gì đã tra',
  },
  en: {
    title: 'Ba công khai: how far has Resolution 57 been carried out?',
    description:
      'Progress, responsibility and results of Viet Nam’s Resolution 57-NQ/TW: sourced figures, rankings by period, and a page for each ministry and province.',
    silence: (lastReported: string, searchedOn: string) =>
      `The newest figure found was reported on ${formatDate(lastReported, 'en')}. From then to ${formatDate(searchedOn, 'en')} no other was found in the sources searched.`,
    newest: 'Newest figures on tasks',
    newestNote:
      'Each number has a scope and a date of its own: they cannot be added, joined in one line or compared with each other.',
    statement: (done: string, share: string, printed: string | null, overdue: number | null) =>
      `${done} (${printed === null ? '' : `the source gives ${printed}; `}${share} by our count)${overdue === null ? '' : `; ${formatNumber(overdue, 'en')} overdue`}`,
    allProgress: 'All progress figures',
    findTitle: 'Find a province or ministry',
    findLabel: 'Type a name, former names too',
    findHint: 'For example: Bến Tre, Thừa Thiên Huế, Ministry of Health',
    findNone: 'No name matches.',
    mapTitle: 'Tile map: each tile opens the page of a province',
    provinces: (count: number, since: string | null) =>
      `${count} provinces and cities${since === null ? '' : ` since ${formatDate(since, 'en')}`}`,
    former: (count: number, until: string) => `${count} units before ${formatDate(until, 'en')}`,
    allAgencies: 'All ministries and provinces',
    threeTitle: 'Three disclosures, one measure',
    progress: 'Progress',
    progressText: (scopes: number, figures: number) =>
      `${formatNumber(figures, 'en')} figures covering ${formatNumber(scopes, 'en')} scopes, each with its date and source.`,
    responsibility: 'Responsibility',
    responsibilityText: (present: number, former: number) =>
      `${formatNumber(present, 'en')} present and ${formatNumber(former, 'en')} former agencies and provinces: what each is, since when, and where it stands.`,
    results: 'Results',
    resultsText: (targets: number) =>
      `${formatNumber(targets, 'en')} targets for 2030 and 2045, and the rankings published so far.`,
    measure: 'The one measure',
    measureText: 'People’s living standard and trust: what can be looked at, and what is still missing.',
    releasesTitle: 'Newest releases on this site',
    allReleases: 'All releases',
    notFoundTitle: 'Looked for and not found',
    notFoundText: 'What this portal looked for and has not found in the sources searched.',
    allSearches: 'Everything that was looked for',
  },
} as const;
