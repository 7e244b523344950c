/** Words of the page on progress. */
export const progress = {
  vi: {
    title: 'Tiến độ: đã làm được bao nhiêu nhiệm vụ?',
    searchAliases: ['ai chậm', 'quá hạn', 'chậm tiến độ', '95% có phải số chính thức'],
    caution:
      'Mỗi phạm vi đếm một tập nhiệm vụ khác nhau. Trang này không nối, không cộng và không so số liệu của hai phạm vi: tỷ lệ của phạm vi này cao hơn phạm vi kia không có nghĩa là đã tăng.',
    coreTitle: 'Nhiệm vụ của Nghị quyết 57, theo từng phạm vi',
    widerTitle: 'Rộng hơn Nghị quyết 57, để đối chiếu',
    otherTitle: 'Số liệu khác đã được nêu',
    otherText:
      'Văn bản, dịch vụ công, kinh phí, hạ tầng, kinh tế số: những số được nêu tại các phiên họp và trên báo chí.',
    tableCaption: (scope: string) => `Mọi số liệu của phạm vi «${scope}»`,
    total: (value: string) => `Tổng số: ${value}`,
    rest: 'chưa được nêu (cổng lấy hiệu)',
    left: 'Phần còn lại',
    about: 'khoảng',
    timelineTitle: 'Các phiên họp',
    lateTitle: 'Bộ, ngành, địa phương nào chậm nhiệm vụ?',
    lateText: 'Số nhiệm vụ quá hạn chỉ được nêu chung, chưa tìm thấy bảng nêu tên từng nơi:',
    printedTitle: (share: string) => `«${share}» có phải là số chính thức không?`,
    printedText: (
      share: string,
      reporter: string,
      day: string,
      source: string,
      route: string,
      done: string,
      computed: string,
    ) =>
      `Số ${share} do ${reporter} nêu ngày ${day}; cổng đọc được qua ${source} (${route}), chưa tìm thấy văn bản chính thức đăng số này. Nguồn ghi số tròn: ${done} bằng ${computed}.`,
  },
  en: {
    title: 'Progress: how many tasks have been done?',
    searchAliases: ['who is late', 'overdue', 'behind schedule', 'is 95% official'],
    caution:
      'Each scope counts a different set of tasks. This page neither joins, adds nor compares figures of two scopes: a higher share in one than in another does not mean that anything rose.',
    coreTitle: 'Tasks of Resolution 57, scope by scope',
    widerTitle: 'Wider than Resolution 57, for reference',
    otherTitle: 'Other figures reported',
    otherText:
      'Documents, public services, budget, infrastructure, the digital economy: numbers said at sessions and in the press.',
    tableCaption: (scope: string) => `Every figure of the scope “${scope}”`,
    total: (value: string) => `Total: ${value}`,
    rest: 'not described (computed by this portal)',
    left: 'The rest',
    about: 'about',
    timelineTitle: 'Sessions',
    lateTitle: 'Which agencies are late with their tasks?',
    lateText: 'Overdue tasks were only stated in total; no table that names agencies has been found:',
    printedTitle: (share: string) => `Is “${share}” an official number?`,
    printedText: (
      share: string,
      reporter: string,
      day: string,
      source: string,
      route: string,
      done: string,
      computed: string,
    ) =>
      `${share} was stated by the ${reporter} on ${day}; this portal read it in ${source} (${route}) and has not found an official document that publishes it. The source rounds: ${done} is ${computed}.`,
  },
} as const;
