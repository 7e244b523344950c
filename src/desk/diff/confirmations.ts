import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkJson } from '../../intake/check-json.ts';
import { say } from '../../intake/json-rules.ts';
import { foreignCharacter, nameCharacter } from '../../intake/alphabet.ts';
import type { Problem } from '../../intake/problems.ts';
import type { Jump } from './jumps.ts';

const entrySchema = z
  .strictObject({
    /** Names the jump for `--confirm`; another old or new number gives another id. */
    id: z.string(),
    table: z.string(),
    row: z.string(),
    column: z.string(),
    old: z.string(),
    new: z.string(),
    /** Robust deviations off the median change, with its sign. */
    deviation: z.number(),
    confirmed: z.boolean(),
    /** Who was asked and what they said; needed once it is confirmed. */
    why: z.string(),
  })
  .refine(({ confirmed, why }) => !confirmed || why.trim() !== '', {
    path: ['why'],
    ...say('đã xác nhận thì phải ghi lý do', 'what is confirmed needs its reason'),
  });

const fileSchema = z.array(entrySchema);

/** A jump with what the officer found out about it. */
export type Confirmation = z.infer<typeof entrySchema>;

/** Where the reports of a release lie. */
export function releaseDesk(outRoot: string, series: string, period: string): string {
  return join(outRoot, `${series}-${period}`);
}

/** `xac-nhan.json` of a release: the jumps of `diff`, each to be confirmed with a reason. */
export function confirmationFile(outRoot: string, series: string, period: string): string {
  return join(releaseDesk(outRoot, series, period), 'xac-nhan.json');
}

/** What the file holds; nothing where there is none. */
export function readConfirmations(path: string): {
  confirmations: readonly Confirmation[];
  problems: readonly Problem[];
} {
  if (!existsSync(path)) return { confirmations: [], problems: [] };
  const { value, problems } = checkJson(fileSchema, path, readFileSync(path, 'utf8'));
  return { confirmations: value ?? [], problems };
}

/**
 * The jumps as they are found now: what was confirmed stays so while its numbers are the same; what is no jump any
 * more goes.
 */
export function mergeConfirmations(
  jumps: readonly Jump[],
  earlier: readonly Confirmation[],
): readonly Confirmation[] {
  return jumps.map(({ table, row, column, old, new: fresh, deviation }) => {
    const id = idOf([table, row, column, old, fresh]);
    const known = earlier.find((entry) => entry.id === id);
    const { confirmed = false, why = '' } = known ?? {};
    return { id, table, row, column, old, new: fresh, deviation, confirmed, why };
  });
}

/** Eight hexadecimal digits, to be typed. */
function idOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
}

/** The list with some of its jumps confirmed for one reason, or what is wrong with the wish. */
export function confirmed(
  list: readonly Confirmation[],
  ids: readonly string[],
  why: string,
  file: string,
): { readonly confirmations: readonly Confirmation[] } | { readonly problems: readonly Problem[] } {
  const problems = ids
    .filter((id) => !list.some((entry) => entry.id === id))
    .map((value): Problem => {
      const allowed = list.map(({ id }) => id).join(' | ') || '–';
      return { code: 'option-value', file, value, allowed, details: { found: '--confirm' } };
    });
  if (ids.length > 0 && why.trim() === '') {
    const allowed = { vi: 'đã hỏi ai, trả lời thế nào', en: 'who was asked, and what they said' };
    problems.push({ code: 'option-value', file, value: why, allowed, details: { found: '--why' } });
  }
  const letter = foreignCharacter(why.normalize('NFC'));
  if (letter !== null) {
    const details = { found: nameCharacter(letter) };
    problems.push({ code: 'text-foreign-letter', file, value: why, details });
  }
  if (problems.length > 0) return { problems };
  return {
    confirmations: list.map((entry) =>
      ids.includes(entry.id) ? { ...entry, confirmed: true, why: why.normalize('NFC').trim() } : entry,
    ),
  };
}
