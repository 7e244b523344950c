import type { Bilingual } from '../../intake/table.ts';

/** The sections of the explainer of a task group, the same for all seven. */
const explainerSections = {
  'doi-hoi': { vi: 'Nhóm này đòi hỏi gì', en: 'What it asks for' },
  'ai-lam': { vi: 'Ai làm', en: 'Who does it' },
  'thay-doi': {
    vi: 'Thay đổi gì với người dân, nhà khoa học, doanh nghiệp',
    en: 'What it changes, and for whom',
  },
  'da-dem': { vi: 'Đã nói và đếm được gì', en: 'What has been said and counted' },
  'chua-biet': { vi: 'Điều chưa biết', en: 'What is not known' },
  'theo-doi': { vi: 'Nên theo dõi gì', en: 'What to watch' },
} as const;

/**
 * The sections of each page written in MDX, in their order: the name in the address (`#muc-lam-tron`) and the heading.
 * Names are the same in both languages, so that the language switch keeps the place.
 */
export const proseSections = {
  'gioi-thieu': {
    'vi-sao': { vi: 'Vì sao có cổng này', en: 'Why this portal exists' },
    'lam-gi': { vi: 'Cổng làm gì, không làm gì', en: 'What it does and does not do' },
    nguon: { vi: 'Số liệu lấy từ đâu', en: 'Where the figures come from' },
    'chiu-trach-nhiem': { vi: 'Ai chịu trách nhiệm về cổng', en: 'Who answers for the portal' },
    'cach-dung': { vi: 'Cổng được dựng thế nào', en: 'How it is built' },
    'sua-sai': { vi: 'Khi số liệu sai', en: 'When a figure is wrong' },
    'giay-phep': { vi: 'Giấy phép và cách dẫn', en: 'Licence, and how to cite' },
  },
  'phan-anh': {
    'noi-nhan': { vi: 'Gửi phản ánh, kiến nghị ở đâu', en: 'Where to send feedback and recommendations' },
    'bao-sai': {
      vi: 'Báo một số liệu sai, gửi một nguồn còn thiếu',
      en: 'Report a wrong figure, send a missing source',
    },
    'sau-do': { vi: 'Tin báo được xử lý thế nào', en: 'What happens to a report' },
  },
  'tro-nang': {
    'dung-duoc': { vi: 'Những gì dùng được', en: 'What works' },
    'da-kiem': { vi: 'Đã kiểm bằng gì', en: 'What is tested' },
    'han-che': { vi: 'Những chỗ còn hạn chế', en: 'Known limits' },
    'bao-loi': { vi: 'Gặp khó thì báo ở đâu', en: 'How to tell us' },
  },
  'thuoc-do': {
    'yeu-cau': { vi: 'Điều đã được yêu cầu', en: 'What was asked for' },
    papi: { vi: 'Vì sao tham khảo PAPI, và đến đâu', en: 'Why PAPI is a reference, and how far' },
    'noi-dung': {
      vi: 'Nội dung nào nói về dịch vụ công và niềm tin',
      en: 'Which dimensions speak of public services and trust',
    },
    'nhom-cao': { vi: 'Nhóm điểm cao nhất ở kỳ mới nhất', en: 'The highest-scoring group, newest period' },
    'muc-song': { vi: 'Mức sống: cổng chưa có bộ số liệu nào', en: 'Living standard: no series here yet' },
    'khong-thay': { vi: 'DTI và PII không thay được', en: 'DTI and PII are no substitute' },
    'da-tra': { vi: 'Đã tra những gì', en: 'What was searched' },
  },
  'phuong-phap': {
    'trang-thai': { vi: 'Trạng thái của kỳ và của từng số', en: 'Status of a release and of a number' },
    'so-lieu': { vi: 'Mỗi số liệu đi kèm những gì', en: 'What comes with every figure' },
    'cho-lech': { vi: 'Những chỗ nguồn ghi không khớp', en: 'Where the source’s own numbers do not add up' },
    'lam-tron': { vi: 'Làm tròn', en: 'Rounding' },
    'tong-diem': { vi: 'Tổng điểm', en: 'Totals' },
    'thu-hang': { vi: 'Thứ hạng', en: 'Ranks' },
    nhom: { vi: 'Nhóm', en: 'Groups' },
    'tap-xep-hang': { vi: 'Ai được xếp cùng nhau', en: 'Who is ranked together' },
    'chua-du': { vi: 'Nơi chưa đủ điểm', en: 'Places without all their scores' },
    'khoang-thu-hang': {
      vi: 'Khoảng thứ hạng: khi trọng số thay đổi',
      en: 'Rank intervals: when weights vary',
    },
    'bo-tung-noi-dung': { vi: 'Khi bỏ từng nội dung', en: 'When each criterion is left out' },
    'thay-doi': { vi: 'Lên hay xuống giữa hai kỳ', en: 'Up or down between two periods' },
    'doi-cach-tinh': { vi: 'Những lần đổi cách tính', en: 'Changes of method' },
    'chua-tim-thay': { vi: '«Chưa tìm thấy» nghĩa là gì', en: 'What “not found” means' },
    'khong-lam': { vi: 'Những điều cổng không làm', en: 'What this portal never does' },
  },
  'ba-van-de': {
    'co-so-du-lieu': {
      vi: 'Vấn đề cốt lõi 1: các cơ sở dữ liệu quốc gia',
      en: 'Core matter 1: the national databases',
    },
    'ngan-sach': {
      vi: 'Vấn đề cốt lõi 2: giải ngân và sử dụng ngân sách',
      en: 'Core matter 2: disbursing and using the budget',
    },
    'thuong-mai-hoa': {
      vi: 'Vấn đề cốt lõi 3: thương mại hóa và «3 Nhà»',
      en: 'Core matter 3: commercialisation and the “3 Nhà”',
    },
    'cach-lam': { vi: 'Cách làm được nêu', en: 'Practice held up by sources' },
  },
  'giai-thich-thuat-ngu': {
    'bon-cau': {
      vi: 'Trước khi trích một con số: bốn câu hỏi',
      en: 'Before quoting a number: four questions',
    },
    'pham-vi': { vi: 'Phạm vi: số này đếm cái gì', en: 'Scope: what the number counts' },
    hang: { vi: 'Thứ hạng, nhóm và khoảng thứ hạng', en: 'Ranks, groups and rank intervals' },
    'tong-hop': { vi: '«Tổng hợp» không phải «chính thức»', en: '“Compiled” is not “official”' },
    'khong-thay': {
      vi: '«Chưa tìm thấy» nói gì, không nói gì',
      en: 'What “not found” says, and what it does not',
    },
    'tu-vung': { vi: 'Thuật ngữ', en: 'Terms' },
  },
  'nhung-huong-dan': {
    'ba-doan': { vi: 'Ba đoạn mã, dùng đoạn nào', en: 'Three snippets: which one' },
    'tung-buoc': { vi: 'Làm từng bước', en: 'Step by step' },
    sharepoint: { vi: 'SharePoint', en: 'SharePoint' },
    'asp-net': { vi: 'ASP.NET và các trình soạn thảo', en: 'ASP.NET, and editors' },
    'bi-cat': { vi: 'Khi mã bị cắt bớt', en: 'When code is cut away' },
    csp: { vi: 'Chính sách bảo mật nội dung (CSP)', en: 'Content-Security-Policy' },
    'cap-nhat': { vi: 'Luôn cập nhật hay giữ nguyên', en: 'Up to date, or kept as it is' },
    'hien-gi': { vi: 'Khung hiện những gì', en: 'What the frame shows' },
    'khong-nen': { vi: 'Không nên', en: 'Better not' },
    'tu-kiem': { vi: 'Tự kiểm tra', en: 'Self-test' },
    'hoi-ai': { vi: 'Hỏi ai', en: 'Whom to ask' },
  },
  'nhom-1': explainerSections,
  'nhom-2': explainerSections,
  'nhom-3': explainerSections,
  'nhom-4': explainerSections,
  'nhom-5': explainerSections,
  'nhom-6': explainerSections,
  'nhom-7': explainerSections,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** A page whose text stands in `content/vi/<page>.mdx` and `content/en/<page>.mdx`. */
export type ProsePage = keyof typeof proseSections;

export const prosePages = Object.keys(proseSections) as readonly ProsePage[];

/** The sections of a page, in order. */
export function sectionsOf(page: ProsePage): readonly { readonly name: string; readonly title: Bilingual }[] {
  return Object.entries<Bilingual>(proseSections[page]).map(([name, title]) => ({ name, title }));
}
