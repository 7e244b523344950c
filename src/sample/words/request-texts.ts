/** What the sample recommendations ask for. */
export const requestTexts = [
  {
    group: 2,
    vi: 'hướng dẫn mức chi cho chuyên gia ngoài khu vực nhà nước',
    en: 'guidance on paying experts from outside the State',
  },
  { group: 2, vi: 'cho phép mua sắm theo kết quả đầu ra', en: 'leave to buy by results' },
  { group: 3, vi: 'bổ sung băng tần cho vùng núi', en: 'more spectrum for mountain areas' },
  { group: 3, vi: 'dùng chung trung tâm dữ liệu vùng', en: 'a shared regional data centre' },
  { group: 4, vi: 'giao thêm biên chế chuyên trách công nghệ', en: 'more posts for technology staff' },
  { group: 4, vi: 'công nhận chứng chỉ kỹ năng số', en: 'recognition of digital skill certificates' },
  { group: 5, vi: 'mở kết nối tới cơ sở dữ liệu dùng chung', en: 'access to a shared database' },
  {
    group: 5,
    vi: 'thống nhất biểu mẫu điện tử giữa các ngành',
    en: 'one set of electronic forms for all sectors',
  },
  {
    group: 5,
    vi: 'sửa lỗi đồng bộ hồ sơ giữa hai hệ thống',
    en: 'a cure for files that two systems do not exchange',
  },
  {
    group: 6,
    vi: 'hướng dẫn thủ tục góp vốn của quỹ đầu tư mạo hiểm',
    en: 'guidance on how venture funds are paid in',
  },
  {
    group: 6,
    vi: 'giảm giấy tờ khi doanh nghiệp nhận hỗ trợ',
    en: 'fewer papers for firms that receive support',
  },
  {
    group: 7,
    vi: 'rút ngắn thời gian cấp phép cho chuyên gia nước ngoài',
    en: 'quicker permits for foreign experts',
  },
] as const;

/** Answers by the state that they lead to. */
export const answers = {
  accepted: { vi: 'Đồng ý; văn bản hướng dẫn kèm theo.', en: 'Agreed; guidance is attached.' },
  'partly-accepted': {
    vi: 'Đồng ý phần thuộc thẩm quyền; phần còn lại đã trình cấp trên.',
    en: 'Agreed where this body may decide; the rest was passed up.',
  },
  explained: {
    vi: 'Quy định hiện hành đã cho phép; nơi nêu có thể thực hiện ngay.',
    en: 'The rules in force already allow it; it can be done at once.',
  },
  'not-accepted': { vi: 'Chưa có căn cứ pháp lý để thực hiện.', en: 'There is no legal basis for it yet.' },
} as const;

/** Words on a step, where there is something to say. */
export const stepNotes = {
  forwarded: { vi: 'Không thuộc thẩm quyền của nơi nhận.', en: 'Not for the addressee to decide.' },
  returned: { vi: 'Nơi nhận đầu tiên có thẩm quyền trả lời.', en: 'The first addressee may answer it.' },
  extended: { vi: 'Cần lấy thêm ý kiến.', en: 'Further opinions are needed.' },
} as const;

/** Why a unit was named, by kind. */
export const designationReasons = {
  exemplary: [
    { vi: 'Hoàn thành sớm các nhiệm vụ đến hạn trong quý.', en: 'Finished the tasks of the quarter early.' },
    { vi: 'Tỷ lệ hồ sơ trực tuyến tăng nhanh.', en: 'The share of online dossiers rose fast.' },
    { vi: 'Chia sẻ dữ liệu đầy đủ và đúng hạn.', en: 'Shared its data fully and on time.' },
  ],
  'falling-short': [
    { vi: 'Còn nhiều nhiệm vụ quá hạn qua hai quý.', en: 'Many tasks stayed overdue over two quarters.' },
    { vi: 'Giải ngân chậm so với kế hoạch.', en: 'Spent more slowly than planned.' },
  ],
} as const;

/** What a unit replied, by kind. */
export const designationReplies = {
  exemplary: { vi: 'Sẽ chia sẻ cách làm với các nơi khác.', en: 'We will share how we work.' },
  'falling-short': {
    vi: 'Đã lập kế hoạch khắc phục, hoàn thành trong quý sau.',
    en: 'A plan to catch up within the next quarter has been made.',
  },
} as const;

/** What the sample databases hold. */
export const databaseTexts = [
  { vi: 'dân cư', en: 'population' },
  { vi: 'đất đai', en: 'land' },
  { vi: 'doanh nghiệp', en: 'enterprises' },
  { vi: 'bảo hiểm', en: 'insurance' },
  { vi: 'cán bộ, công chức', en: 'public servants' },
  { vi: 'văn bản pháp luật', en: 'legal documents' },
  { vi: 'hộ tịch', en: 'civil status' },
  { vi: 'giáo dục', en: 'education' },
  { vi: 'y tế', en: 'health' },
  { vi: 'nhà ở', en: 'housing' },
  { vi: 'khoa học và công nghệ', en: 'science and technology' },
  { vi: 'nông nghiệp', en: 'agriculture' },
] as const;
