/** What a portal that is not the published one says on every layer; a sample that is previewed says both. */
export const markTexts = {
  sample: 'DỮ LIỆU MẪU / SAMPLE DATA',
  preview: 'BẢN XEM TRƯỚC – chưa công bố / PREVIEW – not published',
} as const;

/** `sample`: fictitious agencies; `preview`: a portal as it would look once a release is published. */
export type MarkName = keyof typeof markTexts;

/** The marks of a portal, or those that a JSON file of it carries as fields; none on the published one. */
export type Marks = { readonly [Name in MarkName]?: string };

const markNames = Object.keys(markTexts) as readonly MarkName[];

/** The marks by name, in their order. */
export function marksIn(marks: Marks): readonly (readonly [name: MarkName, text: string])[] {
  return markNames.flatMap((name) => (marks[name] === undefined ? [] : [[name, marks[name]] as const]));
}

/** The marks as one text, for a watermark or the first line of a file; undefined where there are none. */
export function markLine(marks: Marks): string | undefined {
  const texts = marksIn(marks).map(([, text]) => text);
  return texts.length === 0 ? undefined : texts.join(' · ');
}

/**
 * The rows of a table with a column at their end for each mark.
 * @param rows the first is the header
 */
export function withMarkColumns<Cell>(
  rows: readonly (readonly Cell[])[],
  marks: Marks,
): readonly (readonly (Cell | string)[])[] {
  const all = marksIn(marks);
  if (all.length === 0) return rows;
  return rows.map((row, index) => [...row, ...all.map(([name, text]) => (index === 0 ? name : text))]);
}
