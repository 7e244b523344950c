import type { Term } from './term.ts';

/** Words of the Resolution and of those who carry it out. */
export const resolutionTerms = {
  'ba-cong-khai': {
    term: { vi: 'Ba công khai', en: 'Ba công khai (three disclosures)' },
    meaning: {
      vi: 'Công khai tiến độ, công khai trách nhiệm, công khai kết quả thực hiện Nghị quyết 57 để nhân dân cùng giám sát. Không phải «3 công khai» của trường học.',
      en: 'Making progress, responsibility and results under Resolution 57 public, so that people can watch over them. Not the schools’ “3 công khai”.',
    },
    spelt: { vi: ['«Ba công khai»', 'Ba công khai'], en: ['Ba công khai'] },
  },
  'mot-thuoc-do': {
    term: { vi: 'Một thước đo', en: 'One measure (Một thước đo)' },
    meaning: {
      vi: 'Mức sống và niềm tin của nhân dân: điều mà phiên họp nêu «Ba công khai» lấy để đo việc thực hiện Nghị quyết.',
      en: 'The people’s living standard and trust: what the session that asked for the three disclosures wants the work to be measured by.',
    },
  },
  'ban-chi-dao-trung-uong': {
    term: { vi: 'Ban Chỉ đạo Trung ương', en: 'Central Steering Committee (Ban Chỉ đạo Trung ương)' },
    meaning: {
      vi: 'Ban của Đảng chỉ đạo việc thực hiện Nghị quyết 57 trong toàn hệ thống chính trị. Thường trực Ban Chỉ đạo Trung ương là nhóm thành viên thay mặt Ban điều hành; Cơ quan Thường trực là nơi giúp việc và theo dõi.',
      en: 'The Party’s committee that steers Resolution 57 across the whole political system. Its standing members act for it; its Standing Agency assists and keeps track.',
    },
  },
  'ban-chi-dao-cua-chinh-phu': {
    term: {
      vi: 'Ban Chỉ đạo của Chính phủ',
      en: 'Government Steering Committee (Ban Chỉ đạo của Chính phủ)',
    },
    meaning: {
      vi: 'Ban do Thủ tướng đứng đầu, chỉ đạo phần việc của Chính phủ, bộ, ngành, địa phương và Đề án 06. Số liệu của hai Ban Chỉ đạo Trung ương và Chính phủ đếm những việc khác nhau.',
      en: 'Headed by the Prime Minister; it steers the part of the Government, ministries and provinces, and Project 06. The figures of the two steering committees count different things.',
    },
  },
  'chuong-trinh-hanh-dong': {
    term: { vi: 'Chương trình hành động của Chính phủ', en: 'Government action programme' },
    meaning: {
      vi: 'Danh sách việc mà Chính phủ đặt ra để thực hiện Nghị quyết 57, chia theo bảy nhóm nhiệm vụ.',
      en: 'The list of what the Government set out to do for Resolution 57, in seven task groups.',
    },
    spelt: { vi: ['Chương trình hành động'], en: ['action programme'] },
  },
  'nhom-nhiem-vu': {
    term: { vi: 'Nhóm nhiệm vụ', en: 'Task group' },
    meaning: {
      vi: 'Một trong bảy nhóm «nhiệm vụ, giải pháp» của Nghị quyết 57, từ nhận thức đến hợp tác quốc tế.',
      en: 'One of the seven groups of “tasks and solutions” of Resolution 57, from awareness to international cooperation.',
    },
  },
  'chi-tieu': {
    term: { vi: 'Chỉ tiêu', en: 'Target' },
    meaning: {
      vi: 'Mức mà Nghị quyết đặt ra cho một năm, như quy mô kinh tế số so với GDP. Có chỉ tiêu không có nghĩa là đã có số để đối chiếu.',
      en: 'A level that the Resolution sets for a year, such as the size of the digital economy against GDP. A target does not mean that there is a figure to hold against it.',
    },
  },
  'ket-luan-chi-dao': {
    term: { vi: 'Kết luận, chỉ đạo', en: 'Conclusions and directives' },
    meaning: {
      vi: 'Điều một phiên họp hoặc một văn bản yêu cầu: ai làm, việc gì, đến hạn nào.',
      en: 'What a session or a document asks for: who is to do what, by when.',
    },
  },
  'kien-nghi': {
    term: { vi: 'Kiến nghị', en: 'Recommendation' },
    meaning: {
      vi: 'Điều một nơi đề nghị nơi khác giải quyết. Mỗi kiến nghị cần rõ ai giải quyết và theo lộ trình nào.',
      en: 'What one body asks another to settle. Each needs a named body to deal with it, and a roadmap.',
    },
  },
  'nam-ro': {
    term: { vi: '5 rõ', en: '5 rõ (five clear things)' },
    meaning: {
      vi: 'Rõ người, rõ việc, rõ trách nhiệm, rõ thời gian, rõ kết quả: cách giao nhiệm vụ mà Chương trình hành động của Chính phủ đặt ra.',
      en: 'Who, what, whose responsibility, by when and with what result: how the Government’s action programme wants tasks to be given.',
    },
    spelt: { vi: ['«5 rõ»'], en: ['5 rõ'] },
  },
  'ba-nha': {
    term: { vi: '3 Nhà', en: '3 Nhà (State, school, enterprise)' },
    meaning: {
      vi: 'Nhà nước, nhà trường, nhà doanh nghiệp cùng làm, để nghiên cứu ra được sản phẩm.',
      en: 'The State, schools and enterprises working together, so that research becomes products.',
    },
    spelt: { vi: ['«3 Nhà»'], en: ['“3 Nhà”', '3 Nhà'] },
  },
  'cong-nghe-chien-luoc': {
    term: { vi: 'Công nghệ chiến lược', en: 'Strategic technology' },
    meaning: {
      vi: 'Công nghệ nằm trong danh mục do Thủ tướng ban hành, được ưu tiên đầu tư. Danh mục đã thay một lần: xem trang văn bản để biết bản đang có hiệu lực.',
      en: 'A technology on the Prime Minister’s list, which is given priority. The list has been replaced once: the page on documents shows the one in force.',
    },
    spelt: { vi: ['công nghệ chiến lược'], en: ['strategic technologies', 'strategic technology'] },
  },
  'thu-nghiem-co-kiem-soat': {
    term: { vi: 'Thử nghiệm có kiểm soát (sandbox)', en: 'Controlled trial (sandbox)' },
    meaning: {
      vi: 'Cho làm thử một công nghệ hoặc dịch vụ mới trong phạm vi, thời gian giới hạn và dưới sự giám sát của Nhà nước, khi luật chung chưa có quy định.',
      en: 'Permission to try a new technology or service within limits of scope and time and under the State’s eye, where general law has no rule yet.',
    },
    spelt: { vi: ['thử nghiệm có kiểm soát', 'sandbox'], en: ['sandbox', 'controlled trial'] },
  },
  'dau-tu-mao-hiem': {
    term: { vi: 'Đầu tư mạo hiểm', en: 'Venture capital' },
    meaning: {
      vi: 'Góp vốn vào doanh nghiệp mới, biết trước rằng nhiều khoản sẽ mất, để được phần khi số ít thành công.',
      en: 'Money put into young firms in the knowledge that much of it will be lost, for a share in the few that succeed.',
    },
  },
  'dat-hang-nghien-cuu': {
    term: { vi: 'Đặt hàng nghiên cứu', en: 'Commissioned research' },
    meaning: {
      vi: 'Nhà nước nêu bài toán và thuê người giải, thay vì chờ đề tài gửi lên xin kinh phí.',
      en: 'The State states a problem and pays someone to solve it, rather than waiting for projects that ask for funds.',
    },
    spelt: { vi: ['đặt hàng nghiên cứu', 'đặt hàng'], en: ['commissioned research'] },
  },
  'thuong-mai-hoa': {
    term: { vi: 'Thương mại hóa', en: 'Commercialisation' },
    meaning: {
      vi: 'Đưa kết quả nghiên cứu thành sản phẩm có người mua. Bằng sáng chế mới là bước trước đó.',
      en: 'Turning the results of research into products that someone buys. A patent is a step before it.',
    },
  },
  'co-so-du-lieu-quoc-gia': {
    term: { vi: 'Cơ sở dữ liệu quốc gia', en: 'National database' },
    meaning: {
      vi: 'Kho dữ liệu gốc về dân cư, đất đai, doanh nghiệp… lập ra để mọi cơ quan cùng dùng và người dân không phải khai lại.',
      en: 'The master data on people, land, enterprises and so on, shared by all bodies so that people need not give them again.',
    },
    spelt: { vi: ['cơ sở dữ liệu quốc gia'], en: ['national databases', 'national database'] },
  },
  'dich-vu-cong-toan-trinh': {
    term: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'Full online service' },
    meaning: {
      vi: 'Thủ tục làm xong từ đầu đến cuối trên mạng, không phải đến cơ quan, trừ khi phải nhận kết quả bản giấy.',
      en: 'A procedure that can be done online from beginning to end, without a visit unless a paper has to be picked up.',
    },
    spelt: { vi: ['trực tuyến toàn trình'], en: ['full online services', 'full online service'] },
  },
  'bon-chang-kinh-phi': {
    term: { vi: 'Dự kiến, đăng ký, phân bổ, giải ngân', en: 'Planned, registered, allocated, disbursed' },
    meaning: {
      vi: 'Bốn chặng của một khoản ngân sách: số dự kiến bố trí, số các nơi đăng ký, số đã giao, số đã chi. Không cộng và không thay nhau được.',
      en: 'Four stages of public money: what is planned, what bodies register, what is given to them, what is spent. They can be neither added nor swapped.',
    },
    spelt: { vi: ['giải ngân'], en: ['disbursed', 'disbursement'] },
  },
  'sap-xep': {
    term: { vi: 'Sắp xếp đơn vị hành chính', en: 'Rearrangement of provinces' },
    meaning: {
      vi: 'Việc hợp các tỉnh, thành phố năm 2025. Trên cổng, «trước sắp xếp» hoặc một ngày cho biết số nói về đơn vị nào; tên trước đây vẫn tra được.',
      en: 'The joining of provinces in 2025. A date says which units a figure speaks of; former names still lead to a page.',
    },
    spelt: { vi: ['sắp xếp'], en: ['rearrangement'] },
  },
} as const satisfies Readonly<Record<string, Term>>;
