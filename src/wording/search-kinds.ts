import type { Lang } from '../site/lang.ts';

/** What search calls the kinds of page, for its filter. */
export const searchKinds = {
  page: { vi: 'Trang chung', en: 'General' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  body: { vi: 'Bộ, ngành, cơ quan', en: 'Ministry or body' },
  ranking: { vi: 'Xếp hạng', en: 'Ranking' },
  release: { vi: 'Kỳ công bố', en: 'Release' },
  taskGroup: { vi: 'Nhóm nhiệm vụ', en: 'Task group' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  document: { vi: 'Văn bản', en: 'Document' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

export type SearchKind = keyof typeof searchKinds;
