/**
 * Other words for the columns of our tables, as offices head them. Case, diacritics and spaces do not matter. A word
 * that could mean two columns of one table belongs to neither.
 */

const agency = [
  'Tên cơ quan',
  'Tên đơn vị',
  'Cơ quan, đơn vị',
  'Đơn vị thực hiện',
  'Bộ, ngành',
  'Bộ, cơ quan',
  'Bộ, ngành, địa phương',
  'Bộ, ngành và địa phương',
  'Bộ, cơ quan, địa phương',
  'Địa phương',
  'Tỉnh',
  'Tỉnh, thành phố',
  'Tỉnh/thành phố',
  'Tỉnh, TP',
  'Tên tỉnh',
  'Tên địa phương',
];
const source = ['Nguồn số liệu', 'Mã nguồn'];
const taskGroup = ['Nhóm', 'Nhóm NV', 'Mã nhóm', 'Nhóm số'];
const note_vi = ['Ghi chú (tiếng Việt)'];

/** By table, then by column. */
export const columnSynonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  results: {
    agency,
    task_group: taskGroup,
    assigned: [
      'Số nhiệm vụ được giao',
      'Nhiệm vụ được giao',
      'Số NV được giao',
      'Tổng số nhiệm vụ',
      'Tổng số nhiệm vụ được giao',
      'Tổng số được giao',
    ],
    done_on_time: ['Đã hoàn thành đúng hạn', 'Số nhiệm vụ hoàn thành đúng hạn', 'Xong đúng hạn'],
    done_late: ['Hoàn thành quá hạn', 'Hoàn thành chậm', 'Đã hoàn thành muộn', 'Xong muộn'],
    in_progress: ['Đang thực hiện', 'Đang thực hiện trong hạn', 'Đang làm', 'Chưa hoàn thành trong hạn'],
    overdue: ['Quá hạn chưa hoàn thành', 'Chưa hoàn thành quá hạn', 'Đang quá hạn', 'Chậm tiến độ'],
    recurring: ['Nhiệm vụ thường xuyên', 'Việc thường xuyên'],
    source,
    note_vi,
  },
  scores: {
    agency,
    criterion: ['Tiêu chí đánh giá', 'Mã tiêu chí'],
    value: ['Điểm số', 'Điểm đạt', 'Số điểm', 'Giá trị'],
    basis: ['Cơ sở', 'Hình thức đánh giá'],
    assessed_by: ['Đơn vị đánh giá', 'Cơ quan đánh giá'],
    source,
  },
  ranks: {
    agency,
    rank: ['Thứ hạng', 'Xếp hạng', 'Vị trí'],
    score: ['Điểm số', 'Tổng điểm'],
    source,
    note_vi,
  },
  figures: { value: ['Số', 'Giá trị số'], reported_by: ['Cơ quan nêu'], source, note_vi },
  tasks: {
    agency: ['Chủ trì', 'Đơn vị chủ trì', 'Cơ quan chủ trì thực hiện'],
    with: ['Phối hợp', 'Đơn vị phối hợp'],
    title_vi: ['Nhiệm vụ', 'Tên nhiệm vụ', 'Nội dung nhiệm vụ', 'Nội dung công việc'],
    task_group: taskGroup,
    due: ['Hạn hoàn thành', 'Thời hạn', 'Thời hạn hoàn thành'],
    product_vi: ['Sản phẩm'],
    source,
  },
  recommendations: {
    id: ['Mã kiến nghị', 'Mã số'],
    title_vi: ['Nội dung kiến nghị', 'Kiến nghị, đề xuất', 'Nội dung kiến nghị, đề xuất'],
    title_en: ['Nội dung kiến nghị (tiếng Anh)'],
    raised_by: ['Cơ quan kiến nghị', 'Nơi kiến nghị', 'Đơn vị kiến nghị', 'Cơ quan, đơn vị kiến nghị'],
    raised_on: ['Ngày kiến nghị', 'Ngày gửi'],
    addressee: ['Nơi nhận', 'Cơ quan nhận', 'Gửi đến', 'Cơ quan có thẩm quyền'],
    holder: ['Cơ quan đang giải quyết', 'Đang xử lý tại', 'Nơi đang giữ'],
    task_group: taskGroup,
    first_due: ['Hạn đầu tiên', 'Hạn ban đầu'],
    due: ['Hạn trả lời', 'Hạn hiện nay', 'Hạn xử lý'],
    state: ['Kết quả xử lý', 'Trạng thái', 'Tình trạng xử lý'],
    answer_vi: ['Nội dung trả lời'],
    answer_en: ['Nội dung trả lời (tiếng Anh)'],
    source,
  },
  'recommendation-steps': { recommendation: ['Mã kiến nghị'], by: ['Cơ quan thực hiện'], note_vi },
  designations: { agency, document: ['Văn bản', 'Số, ký hiệu văn bản'], reason_vi: ['Lý do'], source },
  budget: {
    agency,
    year: ['Năm'],
    value: ['Kinh phí', 'Giá trị'],
    unit: ['Đơn vị tính', 'ĐVT'],
    source,
    note_vi,
  },
  databases: { title_vi: ['Tên cơ sở dữ liệu', 'Cơ sở dữ liệu'], agency: ['Chủ quản'], source, note_vi },
};

/** Headers of columns that number the rows. */
export const rowNumberHeaders = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', 'No.', '#', 'Nr'];

/** Headers of columns that the portal computes itself, by table. */
export const computedHeaders: Readonly<Record<string, readonly string[]>> = {
  results: [
    'Tỷ lệ',
    'Tỷ lệ %',
    'Tỷ lệ (%)',
    'Tỷ lệ hoàn thành',
    'Tỷ lệ hoàn thành (%)',
    'Tỷ lệ đúng hạn',
    'Tỷ lệ hoàn thành đúng hạn',
  ],
  scores: ['Tổng điểm', 'Tổng', 'Tổng cộng', 'Điểm tổng', 'Điểm tổng hợp', 'Hạng', 'Thứ hạng', 'Xếp hạng'],
};

/** Whole first cells of rows that add up or average others. */
export const totalRowWords = [
  'Tổng',
  'Tổng cộng',
  'Tổng số',
  'Tổng chung',
  'Cộng',
  'Cộng chung',
  'Cả nước',
  'Toàn quốc',
  'Trung bình',
  'Trung bình chung',
  'Bình quân',
  'Bình quân chung',
  'Total',
  'Sum',
  'Average',
];

/** How notes and signatures below a table begin. */
export const footerBeginnings = [
  'Ghi chú',
  'Chú thích',
  'Chú giải',
  'Nguồn',
  'Lưu ý',
  'Người lập',
  'Thủ trưởng',
  'Lãnh đạo',
  'Nơi nhận',
  'Ký tên',
  'Xác nhận',
  'Note',
  'Source',
];

/** What stands in the cells of numbers where there is no number; each needs a status from the officer. */
export const missingSigns = [
  '-',
  '–',
  '—',
  '−',
  '--',
  '/',
  '…',
  '...',
  'x',
  'n/a',
  'na',
  'không có',
  'không có số liệu',
  'chưa có',
  'chưa có số liệu',
  'chưa báo cáo',
  'không báo cáo',
  'không đánh giá',
  'không áp dụng',
  'không chấm',
];
