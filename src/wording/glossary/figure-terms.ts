import type { Term } from './term.ts';

/** Words about figures, releases and rankings. */
export const figureTerms = {
  'so-lieu': {
    term: { vi: 'Số liệu', en: 'Figure' },
    meaning: {
      vi: 'Một con số đã được nêu, kèm phạm vi, ngày, đơn vị, trạng thái và nguồn. «Chỉ số» là thứ khác: điểm tổng hợp của một bảng xếp hạng.',
      en: 'One number that was stated, with its scope, day, unit, status and source. An “index” is something else: the composite score of a ranking.',
    },
  },
  'pham-vi': {
    term: { vi: 'Phạm vi', en: 'Scope' },
    meaning: {
      vi: 'Số liệu đếm cái gì và của những ai. Hai số khác phạm vi không cộng, không nối thành một đường, không so với nhau được.',
      en: 'What a figure counts, and of whom. Two figures of different scopes can be neither added, nor joined by a line, nor compared.',
    },
  },
  'tinh-den': {
    term: { vi: 'Tính đến, nêu ngày', en: 'As of, reported on' },
    meaning: {
      vi: 'Hai ngày của một số: thời điểm mà nó nói tới, và ngày nó được nói ra. Một số nêu hôm nay có thể nói về tháng trước.',
      en: 'Two days of a number: the moment that it speaks of, and the day on which it was said. A number said today may speak of last month.',
    },
    spelt: { vi: ['tính đến'], en: ['as of'] },
  },
  'ky-cong-bo': {
    term: { vi: 'Kỳ công bố', en: 'Release' },
    meaning: {
      vi: 'Toàn bộ số liệu của một bộ số liệu cho một kỳ (quý, nửa năm, năm), có phiên bản, giữ nguyên như khi đăng.',
      en: 'All figures of a series for one period (a quarter, half or year), with a version, kept as it was published.',
    },
  },
  'bo-so-lieu': {
    term: { vi: 'Bộ số liệu', en: 'Series' },
    meaning: {
      vi: 'Các kỳ công bố cùng ý nghĩa của cùng bên công bố, như PAPI hay số liệu của chính Nghị quyết 57.',
      en: 'Releases of one meaning and one publisher, such as PAPI or the figures of Resolution 57 itself.',
    },
  },
  'tong-hop': {
    term: { vi: 'Tổng hợp', en: 'Compiled' },
    meaning: {
      vi: 'Kỳ công bố do cổng gom từ báo chí và văn bản. Đó không phải là công bố của cơ quan nào.',
      en: 'A release that this portal gathered from the press and from documents. It is no agency’s publication.',
    },
    spelt: { vi: ['«tổng hợp»', 'tổng hợp'], en: ['“compiled”', 'compiled'] },
  },
  'chinh-thuc': {
    term: { vi: 'Chính thức', en: 'Official' },
    meaning: {
      vi: 'Kỳ công bố có văn bản cho phép, ghi rõ số, ngày và nơi ban hành.',
      en: 'A release that a document permits, with its number, day and issuer named.',
    },
  },
  'trang-thai': {
    term: { vi: 'Trạng thái của một số', en: 'Status of a number' },
    meaning: {
      vi: 'Cho biết số là như đã công bố, tạm tính, ước tính, hay vì sao trống: không áp dụng, không thu thập, chưa tìm thấy.',
      en: 'Whether a number stands as published, is provisional or estimated, or why there is none: not applicable, not collected, not found.',
    },
  },
  'chua-tim-thay': {
    term: { vi: 'Chưa tìm thấy', en: 'Not found' },
    meaning: {
      vi: 'Đã tra trong các nguồn được liệt kê mà không thấy, tính đến một ngày. Không nói rằng số liệu không có, hay việc chưa làm.',
      en: 'Looked for in the sources listed and not seen, as of a day. It does not say that there is no such figure, or that the work was not done.',
    },
    spelt: { vi: ['«Chưa tìm thấy»', 'chưa tìm thấy'], en: ['“Not found”', 'not found', 'not been found'] },
  },
  'qua-han': {
    term: { vi: 'Quá hạn', en: 'Overdue' },
    meaning: {
      vi: 'Nhiệm vụ qua ngày hạn mà chưa xong, theo lời bên nêu số. Hạn có thể đã được gia hạn; số liệu tìm thấy không nói rõ.',
      en: 'A task not done when its date has passed, as the body that states the number counts it. The date may have been moved; the figures found do not say.',
    },
  },
  'nhiem-vu-thuong-xuyen': {
    term: { vi: 'Nhiệm vụ thường xuyên', en: 'Recurring task' },
    meaning: {
      vi: 'Việc làm đều đặn, không có lúc xong, nên không tính là hoàn thành hay quá hạn.',
      en: 'Work done all the time, which never ends; it counts neither as completed nor as overdue.',
    },
  },
  'tieu-chi': {
    term: { vi: 'Tiêu chí', en: 'Criterion' },
    meaning: {
      vi: 'Điều được chấm điểm trong một bảng xếp hạng. Các tiêu chí ghép lại thành tổng điểm, có khi theo trọng số.',
      en: 'What is scored in a ranking. Criteria are put together into a total, sometimes with weights.',
    },
  },
  'thu-hang': {
    term: { vi: 'Thứ hạng', en: 'Rank' },
    meaning: {
      vi: 'Vị trí trong một tập xếp hạng, viết kèm tổng số nơi. Cùng điểm thì cùng hạng, và hạng sau đó được bỏ trống.',
      en: 'A place among those ranked, always said with their number. Equal scores share a rank, and the next rank is skipped.',
    },
    spelt: { vi: ['thứ hạng', 'hạng'], en: ['ranks', 'rank'] },
  },
  'khoang-thu-hang': {
    term: { vi: 'Khoảng thứ hạng', en: 'Rank interval' },
    meaning: {
      vi: 'Các hạng mà một nơi có thể nhận nếu trọng số của tiêu chí đổi đi một chút. Không phải sai số của cuộc khảo sát.',
      en: 'The ranks that a place reaches when the weights of the criteria change a little. It is not the survey’s sampling error.',
    },
  },
  'nhom-diem': {
    term: { vi: 'Nhóm (một phần tư)', en: 'Group (quarter)' },
    meaning: {
      vi: 'Các nơi được chia làm bốn phần theo điểm: nhóm cao nhất đến nhóm thấp nhất. Đọc nhóm chắc hơn đọc từng hạng.',
      en: 'The places divided in four by score, from the highest group to the lowest. Groups tell more surely than single ranks.',
    },
    spelt: { vi: ['nhóm'], en: ['groups', 'group'] },
  },
  'tap-xep-hang': {
    term: { vi: 'Tập xếp hạng', en: 'Population of a ranking' },
    meaning: {
      vi: 'Những nơi được xếp cùng nhau vào một ngày, kể cả nơi chưa có điểm. Hai kỳ khác tập xếp hạng thì hạng không so thẳng được.',
      en: 'Those ranked together at a day, with or without scores. Where the population differs between two periods, ranks cannot simply be compared.',
    },
  },
  'gian-doan': {
    term: { vi: 'Gián đoạn', en: 'Break' },
    meaning: {
      vi: 'Chỗ cách tính hoặc đơn vị thay đổi, nên số trước và sau không so được. Đường vẽ dừng ở đó.',
      en: 'Where the method or the units change, so that numbers before and after cannot be compared. Lines stop there.',
    },
    spelt: { vi: ['gián đoạn', 'đổi cách tính'], en: ['changes of method', 'break'] },
  },
  'dinh-chinh': {
    term: { vi: 'Đính chính', en: 'Correction' },
    meaning: {
      vi: 'Việc sửa một số đã đăng: số trước, số sau và lý do đều được giữ lại trong phiên bản mới.',
      en: 'A change to a number already published: the old number, the new one and the reason are all kept with the new version.',
    },
  },
  papi: {
    term: { vi: 'PAPI', en: 'PAPI' },
    meaning: {
      vi: 'Khảo sát hằng năm hỏi người dân về quản trị và hành chính công ở tỉnh mình.',
      en: 'A yearly survey that asks people about governance and public administration in their province.',
    },
    spelt: { vi: ['PAPI'], en: ['PAPI'] },
  },
  dti: {
    term: { vi: 'DTI', en: 'DTI' },
    meaning: {
      vi: 'Chỉ số chuyển đổi số của tỉnh, thành phố và bộ, ngành.',
      en: 'The Digital Transformation Index of provinces and ministries.',
    },
    spelt: { vi: ['DTI'], en: ['DTI'] },
  },
  pii: {
    term: { vi: 'PII', en: 'PII' },
    meaning: {
      vi: 'Chỉ số đổi mới sáng tạo cấp địa phương, do Bộ Khoa học và Công nghệ công bố hằng năm.',
      en: 'The Provincial Innovation Index, published every year by the Ministry of Science and Technology.',
    },
    spelt: { vi: ['PII'], en: ['PII'] },
  },
} as const satisfies Readonly<Record<string, Term>>;
