import { z } from 'zod';
import { isDay, isPeriod } from '../time/periods.ts';
import type { Bilingual } from './table.ts';

/** What a rule of ours says when it is broken, in both languages; `check-json.ts` takes it out again. */
export const say = (vi: string, en: string): { params: Bilingual } => ({ params: { vi, en } });

/** A text in both languages, neither empty. */
export const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

export const daySchema = z
  .string()
  .refine(isDay, say('phải là ngày có thật, dạng 2025-10-15', 'it must be an existing day, as 2025-10-15'));

export const periodSchema = z
  .string()
  .refine(
    isPeriod,
    say('phải là kỳ: 2025-Q3, 2025-H1 hoặc 2024', 'it must be a period: 2025-Q3, 2025-H1 or 2024'),
  );

/** A rule of lists: no two entries may share the value of a property by which others refer to them. */
export function once<Name extends string>(name: Name) {
  return (list: readonly Readonly<Record<Name, string>>[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, entry] of list.entries()) {
      const value = entry[name];
      if (seen.has(value)) {
        const rule = say(`«${value}» đã có ở trên`, `«${value}» stands above already`);
        context.addIssue({ code: 'custom', path: [index, name], input: value, ...rule });
      }
      seen.add(value);
    }
  };
}
