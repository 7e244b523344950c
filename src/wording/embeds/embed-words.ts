import type { Lang } from '../../site/lang.ts';

/** What stands in a page that is framed on other sites. */
interface EmbedWords {
  /** Opens the numbers of a drawing. */
  readonly table: string;
  /** Leads to the page. */
  readonly whole: string;
  /** The same from a frozen one: `1.0.0`. */
  readonly wholeFrozen: (version: string) => string;
  /** Said by a frozen one: its numbers never change. */
  readonly frozen: (version: string) => string;
  /** Leads from a frozen one to what follows corrections. */
  readonly newest: string;
  /** What a cell without a number says, with the number of its note; alone where there is nothing to say. */
  readonly none: (note: number | null) => string;
}

export const embedWords: Readonly<Record<Lang, EmbedWords>> = {
  vi: {
    table: 'Bảng số liệu của hình này',
    whole: 'Xem trên cổng Ba công khai – Nghị quyết 57',
    wholeFrozen: (version) => `Xem phiên bản ${version} trên cổng Ba công khai – Nghị quyết 57`,
    frozen: (version) =>
      `Bản giữ nguyên theo phiên bản ${version}: số của bản này không đổi, kể cả khi đã có đính chính.`,
    newest: 'Xem phiên bản mới nhất',
    none: (note) => (note === null ? '–' : `– (${note})`),
  },
  en: {
    table: 'The numbers of this figure',
    whole: 'See it on the Ba công khai – Resolution 57 portal',
    newest: 'See the newest version',
    wholeFrozen: (version) => `See version ${version} on the Ba công khai – Resolution 57 portal`,
    frozen: (version) =>
      `Kept as it was in version ${version}: its numbers do not change, even where they were corrected since.`,
    none: (note) => (note === null ? '–' : `– (${note})`),
  },
};
