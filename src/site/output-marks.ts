import { markLine, markTexts, type Marks } from './marks.ts';
import { siteOptions, type SiteOptions } from './options.ts';

/** The marks that a portal with these options carries wherever its data go. */
export function marksOf({ edition, preview }: Pick<SiteOptions, 'edition' | 'preview'>): Marks {
  return {
    ...(edition === 'sample' ? { sample: markTexts.sample } : {}),
    ...(preview ? { preview: markTexts.preview } : {}),
  };
}

/** The marks of this build; they stand as fields in its JSON files. */
export const outputMarks: Marks = marksOf(siteOptions);

/** The marks of this build as one text; undefined for the portal itself. */
export const outputMarkLine: string | undefined = markLine(outputMarks);
