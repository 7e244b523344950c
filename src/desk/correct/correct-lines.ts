import type { Bilingual } from '../../intake/table.ts';
import type { AppliedCorrection } from './apply-corrections.ts';
import type { Effects, RankMove } from './effects.ts';

/** More than so many of a kind are counted, not listed. */
const listed = 20;

const cell = (text: string | null): Bilingual => ({ vi: text ?? 'để trống', en: text ?? 'empty' });

/** What a correction changes and causes, a sentence a line. */
export function changeLines(
  before: string,
  after: string,
  corrections: readonly AppliedCorrection[],
  { ranks, findings }: Effects,
): readonly Bilingual[] {
  const count = corrections.length;
  return [
    {
      vi: `Phiên bản ${before} → ${after}: ${count} chỗ sửa.`,
      en: `Version ${before} → ${after}: ${count} corrected.`,
    },
    ...some(corrections, changeLine),
    ranks.length === 0
      ? { vi: 'Không thứ hạng nào đổi.', en: 'No rank changes.' }
      : { vi: `${ranks.length} thứ hạng đổi:`, en: `Ranks that change: ${ranks.length}` },
    ...some(ranks, rankLine),
    ...(findings.gone.length + findings.come.length === 0
      ? []
      : [{ vi: 'Điểm chính trên trang kỳ đổi:', en: 'Findings on the page of the release change:' }]),
    ...some(findings.gone, ({ vi, en }) => ({ vi: `  − ${vi}`, en: `  − ${en}` })),
    ...some(findings.come, ({ vi, en }) => ({ vi: `  + ${vi}`, en: `  + ${en}` })),
  ];
}

function some<T>(all: readonly T[], line: (one: T) => Bilingual): Bilingual[] {
  const rest = all.length - listed;
  return [
    ...all.slice(0, listed).map(line),
    ...(rest > 0 ? [{ vi: `  … và ${rest} nữa`, en: `  … and ${rest} more` }] : []),
  ];
}

function changeLine({ table, row, column, old, new: now }: AppliedCorrection): Bilingual {
  const line = (lang: 'vi' | 'en'): string =>
    `  ${table} · ${row} · ${column}: ${cell(old)[lang]} → ${cell(now)[lang]}`;
  return { vi: line('vi'), en: line('en') };
}

function rankLine({ title, name, before, after }: RankMove): Bilingual {
  const rank = (value: number | null): Bilingual => ({
    vi: value === null ? 'không xếp hạng' : `hạng ${value}`,
    en: value === null ? 'not ranked' : `rank ${value}`,
  });
  const line = (lang: 'vi' | 'en'): string =>
    `  ${title[lang]}: ${name[lang]}, ${rank(before)[lang]} → ${rank(after)[lang]}`;
  return { vi: line('vi'), en: line('en') };
}
