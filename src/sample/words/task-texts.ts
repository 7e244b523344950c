import type { Bilingual } from '../../intake/table.ts';

/** One plausible task: its group, what is to be done, what must come of it. */
export interface TaskText {
  readonly group: number;
  readonly vi: string;
  readonly en: string;
  readonly productVi: string;
  readonly productEn: string;
}

const text = (group: number, vi: string, en: string, productVi: string, productEn: string): TaskText => ({
  group,
  vi,
  en,
  productVi,
  productEn,
});

/** What the sample tasks are about. Invented; any likeness to a real assignment is chance. */
export const taskTexts: readonly TaskText[] = [
  text(
    1,
    'tập huấn kỹ năng số cho cán bộ, công chức',
    'train officials in digital skills',
    'Báo cáo kết quả tập huấn',
    'Report on the training',
  ),
  text(
    1,
    'phổ biến nội dung nghị quyết tới cơ sở',
    'explain the resolution down to the commune',
    'Tài liệu và báo cáo',
    'Material and a report',
  ),
  text(
    1,
    'mở phong trào học tập kỹ năng số',
    'start a movement to learn digital skills',
    'Kế hoạch phát động',
    'Plan of the movement',
  ),
  text(
    1,
    'đưa chỉ tiêu chuyển đổi số vào đánh giá cán bộ',
    'put digital targets into staff assessment',
    'Quy định đánh giá',
    'Rules of assessment',
  ),
  text(
    1,
    'lập chuyên mục truyền thông về đổi mới sáng tạo',
    'run a media column on innovation',
    'Chuyên mục hằng tuần',
    'Weekly column',
  ),
  text(
    2,
    'rà soát văn bản còn vướng mắc',
    'review rules that stand in the way',
    'Danh mục văn bản cần sửa',
    'List of rules to amend',
  ),
  text(
    2,
    'soạn quy định về chia sẻ dữ liệu',
    'draft rules on sharing data',
    'Dự thảo quy định',
    'Draft rules',
  ),
  text(
    2,
    'ban hành cơ chế thử nghiệm có kiểm soát',
    'issue rules for sandboxes',
    'Quyết định ban hành cơ chế',
    'Decision',
  ),
  text(
    2,
    'sửa quy định về mua sắm sản phẩm số',
    'amend the rules on buying digital products',
    'Quy định sửa đổi',
    'Amended rules',
  ),
  text(2, 'ban hành quy chế quản lý dữ liệu dùng chung', 'issue rules for shared data', 'Quy chế', 'Rules'),
  text(
    2,
    'đơn giản hóa hồ sơ đề tài khoa học',
    'simplify the files of research projects',
    'Quyết định công bố thủ tục',
    'Decision on procedures',
  ),
  text(
    3,
    'nâng cấp trung tâm dữ liệu',
    'upgrade the data centre',
    'Trung tâm dữ liệu đạt chuẩn',
    'Data centre up to standard',
  ),
  text(
    3,
    'phủ sóng băng rộng tới thôn, bản',
    'bring broadband to every village',
    'Báo cáo vùng phủ sóng',
    'Report on coverage',
  ),
  text(
    3,
    'xây dựng phòng thí nghiệm dùng chung',
    'build a shared laboratory',
    'Phòng thí nghiệm vận hành',
    'Running laboratory',
  ),
  text(
    3,
    'triển khai nền tảng giám sát an toàn thông tin',
    'deploy a platform to watch information security',
    'Nền tảng vận hành',
    'Running platform',
  ),
  text(
    3,
    'chuyển hệ thống lên hạ tầng đám mây',
    'move systems to the cloud',
    'Hệ thống đã chuyển',
    'Systems moved',
  ),
  text(
    3,
    'lắp đặt trạm quan trắc tự động',
    'install automatic monitoring stations',
    'Trạm quan trắc có kết nối',
    'Connected stations',
  ),
  text(
    3,
    'lập quy hoạch hạ tầng số',
    'plan the digital infrastructure',
    'Quy hoạch được duyệt',
    'Approved plan',
  ),
  text(
    4,
    'thu hút chuyên gia công nghệ',
    'attract technology experts',
    'Danh sách chuyên gia đã ký hợp đồng',
    'List of experts under contract',
  ),
  text(
    4,
    'đặt hàng đào tạo kỹ sư bán dẫn',
    'commission the training of chip engineers',
    'Hợp đồng đào tạo',
    'Training contracts',
  ),
  text(
    4,
    'đưa học liệu số vào trường phổ thông',
    'bring digital learning material into schools',
    'Bộ học liệu số',
    'Digital learning material',
  ),
  text(
    4,
    'lập đội chuyên gia hỗ trợ cơ sở',
    'set up expert teams that help communes',
    'Quyết định thành lập đội',
    'Decision to set up the teams',
  ),
  text(
    4,
    'bồi dưỡng giảng viên về trí tuệ nhân tạo',
    'train teachers in artificial intelligence',
    'Báo cáo kết quả bồi dưỡng',
    'Report on the training',
  ),
  text(5, 'số hóa hồ sơ đất đai', 'digitise land records', 'Kho hồ sơ số', 'Digital records'),
  text(5, 'làm sạch dữ liệu hộ tịch', 'clean civil status data', 'Dữ liệu đã đối soát', 'Checked data'),
  text(
    5,
    'kết nối cơ sở dữ liệu chuyên ngành',
    'connect specialised databases',
    'Biên bản kết nối',
    'Record of the connection',
  ),
  text(
    5,
    'cung cấp thủ tục trực tuyến toàn trình',
    'offer procedures fully online',
    'Danh mục thủ tục đã cung cấp',
    'List of procedures offered',
  ),
  text(
    5,
    'trả kết quả điện tử có chữ ký số',
    'give results digitally signed',
    'Tỷ lệ kết quả điện tử',
    'Share of digital results',
  ),
  text(
    5,
    'dùng chung trợ lý ảo cho công chức',
    'share a virtual assistant for officials',
    'Trợ lý ảo vận hành',
    'Running assistant',
  ),
  text(
    5,
    'liên thông hồ sơ giữa ba cấp',
    'pass files between three levels',
    'Quy trình liên thông',
    'Joint procedure',
  ),
  text(5, 'lập bản đồ số về dịch vụ công', 'map public services', 'Bản đồ số', 'Digital map'),
  text(
    5,
    'theo dõi nhiệm vụ trên hệ thống dùng chung',
    'follow tasks in a shared system',
    'Hệ thống theo dõi',
    'System',
  ),
  text(
    5,
    'chuẩn hóa mã định danh cơ quan',
    'standardise the codes of agencies',
    'Bộ mã đã ban hành',
    'Codes issued',
  ),
  text(
    6,
    'hỗ trợ doanh nghiệp nhỏ dùng nền tảng số',
    'help small firms use digital platforms',
    'Số doanh nghiệp được hỗ trợ',
    'Number of firms helped',
  ),
  text(6, 'lập quỹ đầu tư mạo hiểm', 'set up a venture fund', 'Quỹ đi vào hoạt động', 'Running fund'),
  text(
    6,
    'nối viện, trường với doanh nghiệp',
    'bring institutes, schools and firms together',
    'Thỏa thuận hợp tác',
    'Agreements',
  ),
  text(
    6,
    'đặt hàng sản phẩm công nghệ chiến lược',
    'commission strategic technology products',
    'Hợp đồng đặt hàng',
    'Contracts',
  ),
  text(
    6,
    'mở sàn giao dịch công nghệ',
    'open a technology exchange',
    'Sàn giao dịch vận hành',
    'Running exchange',
  ),
  text(
    7,
    'ký chương trình hợp tác nghiên cứu',
    'sign a research cooperation programme',
    'Chương trình đã ký',
    'Signed programme',
  ),
  text(
    7,
    'tham gia mạng lưới đổi mới sáng tạo khu vực',
    'join a regional innovation network',
    'Văn bản tham gia',
    'Document of accession',
  ),
  text(
    7,
    'đưa nhà khoa học đi trao đổi',
    'send researchers on exchange',
    'Báo cáo trao đổi',
    'Report on the exchange',
  ),
];

/** Why a due date moved. */
export const moveReasons = [
  { vi: 'Chờ nghị định hướng dẫn được ban hành.', en: 'Waiting for the guiding decree.' },
  {
    vi: 'Gói thầu phải mở lại do chỉ có một nhà thầu.',
    en: 'The tender had only one bidder and was opened again.',
  },
  { vi: 'Sắp xếp lại đầu mối chủ trì.', en: 'The unit in charge was reorganised.' },
  { vi: 'Kinh phí được phân bổ chậm hơn kế hoạch.', en: 'The money was allocated later than planned.' },
  { vi: 'Bổ sung phạm vi theo kết luận của phiên họp.', en: 'The session’s conclusion widened the scope.' },
] as const;

/** What came of a task. */
export const taskResults = [
  { vi: 'Đã ban hành và đăng công khai.', en: 'Issued and published.' },
  { vi: 'Đã nghiệm thu, đưa vào sử dụng.', en: 'Accepted and in use.' },
  {
    vi: 'Đã hoàn thành, có báo cáo gửi Cơ quan Thường trực Mẫu.',
    en: 'Finished; a report went to the Sample Standing Agency.',
  },
  { vi: 'Đã triển khai tại mọi đơn vị trực thuộc.', en: 'Carried out in every subordinate unit.' },
] as const;

/** Who answers for a task: roles, never names. */
export const roles: Readonly<Record<'ministry' | 'province', readonly Bilingual[]>> = {
  ministry: [
    { vi: 'Thứ trưởng phụ trách chuyển đổi số', en: 'Deputy minister in charge of digital transformation' },
    { vi: 'Cục trưởng cục chủ trì', en: 'Director of the department in charge' },
    { vi: 'Vụ trưởng vụ chủ trì', en: 'Head of the division in charge' },
  ],
  province: [
    { vi: 'Phó chủ tịch ủy ban nhân dân tỉnh', en: 'Vice chair of the provincial people’s committee' },
    { vi: 'Giám đốc sở chủ trì', en: 'Director of the department in charge' },
    {
      vi: 'Chánh văn phòng ủy ban nhân dân tỉnh',
      en: 'Head of the office of the provincial people’s committee',
    },
  ],
};
