/** The seven groups of tasks, shortened; their numbers are those of the Resolution. */
export const groupTexts = [
  { vi: 'Nhận thức và tư duy', en: 'Awareness and thinking' },
  { vi: 'Thể chế', en: 'Institutions' },
  { vi: 'Đầu tư, hạ tầng', en: 'Investment and infrastructure' },
  { vi: 'Nhân lực, nhân tài', en: 'People and talent' },
  { vi: 'Chuyển đổi số trong các cơ quan', en: 'Digital public bodies' },
  { vi: 'Doanh nghiệp', en: 'Enterprises' },
  { vi: 'Hợp tác quốc tế', en: 'International cooperation' },
] as const;
