import type { PageKind } from '../../site/page-kinds.ts';
import { whatIfNotice } from '../sentences/what-if-notice.ts';
import type { PageWords } from './page-words.ts';

/** Pages in Vietnamese. Pages of one agency, release … have their own titles in page-titles.ts. */
export const pagesVi: Readonly<Record<PageKind, PageWords>> = {
  home: {
    title: 'Nghị quyết 57 được thực hiện đến đâu',
    menu: 'Trang chủ',
    description:
      'Ba công khai theo Nghị quyết 57: tiến độ, trách nhiệm, kết quả, kèm nguồn, ngày và phạm vi của từng số liệu.',
  },
  about: {
    title: 'Giới thiệu',
    description: 'Cổng này là gì, lấy số liệu từ đâu, làm gì và không làm gì.',
  },
  search: {
    title: 'Tìm kiếm',
    description: 'Tìm tỉnh, bộ, số liệu, văn bản; gõ có dấu hay không dấu đều được.',
  },
  feedback: {
    title: 'Phản ánh, kiến nghị gửi ở đâu',
    menu: 'Phản ánh',
    description: 'Cổng này không nhận phản ánh; nơi tiếp nhận chính thức, và cách báo một số liệu sai.',
  },
  accessibility: {
    title: 'Trợ năng',
    description: 'Cổng dùng được bằng bàn phím, trình đọc màn hình, mạng chậm, và điều còn thiếu.',
  },
  progress: {
    title: 'Tiến độ',
    description: 'Số nhiệm vụ được giao, đã hoàn thành, quá hạn, theo từng phạm vi và ngày.',
  },
  timeline: {
    title: 'Mốc thời gian của Nghị quyết 57',
    menu: 'Mốc thời gian',
    description: 'Phiên họp, văn bản, luật từ ngày ban hành Nghị quyết 57, và mỗi mốc đem lại điều gì.',
  },
  tasks: { title: 'Danh sách nhiệm vụ', description: 'Từng nhiệm vụ: ai làm, hạn nào, đến đâu.' },
  task: { title: 'Nhiệm vụ', description: 'Một nhiệm vụ qua các quý, hạn đầu và hạn hiện nay.' },
  responsibility: {
    title: 'Ai chịu trách nhiệm',
    menu: 'Trách nhiệm',
    description: 'Tất cả bộ, ngành, địa phương, hiện nay và trước đây, kèm mọi số liệu nói về từng nơi.',
  },
  agency: {
    title: 'Bộ, ngành, địa phương',
    description: 'Một cơ quan: là gì, mọi số liệu và thứ hạng, nguồn.',
  },
  directives: {
    title: 'Kết luận, chỉ đạo',
    description: 'Các phiên họp đã yêu cầu ai, việc gì, đến hạn nào, và đã thấy gì từ đó.',
  },
  recommendations: {
    title: 'Kiến nghị',
    description: 'Kiến nghị của ai, gửi ai, đang ở đâu, hạn nào và được trả lời ra sao.',
  },
  results: {
    title: 'Kết quả',
    description: 'Các chỉ tiêu của Nghị quyết 57 và số liệu mới nhất cùng nghĩa, nếu có.',
  },
  measure: {
    title: 'Một thước đo: mức sống và niềm tin của nhân dân',
    menu: 'Thước đo',
    description: 'Bộ số liệu nào có thể đo mức sống và niềm tin, và điều chưa tìm thấy.',
  },
  rankings: {
    title: 'Xếp hạng',
    description: 'Các bảng xếp hạng tỉnh, thành phố và bộ, ngành do các cơ quan, tổ chức công bố.',
  },
  rankingSeries: {
    title: 'Xếp hạng qua các kỳ',
    description: 'Một bộ số liệu qua các kỳ, có vạch ở chỗ đổi cách tính.',
  },
  rankingPeriod: {
    title: 'Xếp hạng một kỳ',
    description: 'Bảng xếp hạng một kỳ: nhóm, điểm, ai chưa có và vì sao.',
  },
  rankFirmness: {
    title: 'Thứ hạng vững đến đâu?',
    description: 'Thứ hạng thay đổi đến đâu khi trọng số thay đổi, khi bỏ từng nội dung.',
  },
  compare: {
    title: 'So sánh',
    description: 'Đặt 2 đến 4 cơ quan cùng loại cạnh nhau, theo tiêu chí và theo kỳ.',
  },
  whatIf: {
    title: whatIfNotice.vi,
    menu: 'Tính thử',
    description: 'Đổi trọng số của một chỉ số tổng hợp và xem thứ hạng thay đổi.',
  },
  taskGroups: {
    title: 'Bảy nhóm nhiệm vụ',
    menu: 'Nhóm nhiệm vụ',
    description: 'Bảy nhóm nhiệm vụ, giải pháp của Nghị quyết 57 và số liệu của từng nhóm.',
  },
  taskGroup: { title: 'Nhóm nhiệm vụ', description: 'Một nhóm nhiệm vụ: nội dung và số liệu đã có.' },
  releases: {
    title: 'Kỳ công bố',
    description: 'Mọi kỳ công bố của từng bộ số liệu, kèm trạng thái và phiên bản.',
  },
  release: { title: 'Kỳ công bố', description: 'Một kỳ công bố: số liệu, nguồn, trạng thái, tệp.' },
  releaseVersion: {
    title: 'Phiên bản của kỳ công bố',
    description: 'Một phiên bản đã chốt, giữ nguyên như khi đăng.',
  },
  disclosureTracking: {
    title: 'Theo dõi việc công bố',
    menu: 'Theo dõi công bố',
    description: 'Những gì được yêu cầu công bố, đã tra ở đâu, thấy gì và chưa tìm thấy gì.',
  },
  calendar: { title: 'Lịch công bố', description: 'Ngày công bố các kỳ đã có và sắp tới.' },
  corrections: {
    title: 'Đính chính',
    description: 'Số liệu nào đã sửa, từ bao nhiêu thành bao nhiêu, vì sao.',
  },
  verify: {
    title: 'Đối chiếu tệp',
    description: 'Kiểm tra một tệp đã tải có đúng là tệp đã công bố hay không.',
  },
  documents: {
    title: 'Văn bản',
    description: 'Nghị quyết, quyết định, kế hoạch liên quan đến Nghị quyết 57, và văn bản thay thế.',
  },
  document: { title: 'Văn bản', description: 'Một văn bản: số, ngày, cơ quan ban hành, hiệu lực.' },
  methods: {
    title: 'Phương pháp',
    description: 'Cách tính thứ hạng, cách làm tròn, khi nào hai kỳ so được với nhau.',
  },
  dictionary: {
    title: 'Từ điển dữ liệu',
    description: 'Mọi bảng và cột của dữ liệu, ý nghĩa và giá trị cho phép.',
  },
  glossary: {
    title: 'Cách đọc cổng này, và giải thích thuật ngữ',
    menu: 'Cách đọc, thuật ngữ',
    description:
      'Đọc một con số trên cổng thế nào: phạm vi, ngày, thứ hạng, «tổng hợp», «chưa tìm thấy», và các từ dùng ở đây.',
  },
  data: { title: 'Dữ liệu', description: 'Tải dữ liệu của từng kỳ công bố: CSV, JSON, datapackage.json.' },
  apiPage: {
    title: 'API dữ liệu',
    description: 'Số liệu, xếp hạng, nhiệm vụ, chỉ đạo dưới dạng tệp JSON, không cần đăng ký.',
  },
  embed: {
    title: 'Nhúng lên trang khác',
    menu: 'Nhúng',
    description: 'Chọn một hình, một bảng hay một khối số liệu và lấy đoạn mã để đưa lên trang của bạn.',
  },
  embedGuide: {
    title: 'Hướng dẫn nhúng cho người quản trị trang',
    description: 'Dán khung của cổng này vào CMS kiểu SharePoint, ASP.NET; làm gì khi mã bị cắt bớt.',
  },
  kits: {
    title: 'Bộ truyền thông',
    description:
      'Thẻ chia sẻ, trang chiếu, lời đăng Zalo, Facebook cho từng kỳ và từng cơ quan, cùng số với cổng.',
  },
  press: {
    title: 'Báo chí',
    description: 'Dẫn số liệu cho đúng: điểm chính từng quý kèm bên nêu, phạm vi, ngày, tệp, hình, câu dẫn.',
  },
  pressRelease: { title: 'Báo chí', description: 'Một quý cho báo chí: điểm chính, tệp, hình, câu dẫn.' },
  notFound: {
    title: 'Không có trang này',
    description: 'Địa chỉ có thể gõ sai. Hãy tìm theo tên, hoặc quay về trang chủ.',
  },
};
