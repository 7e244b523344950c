/** What goes with a set of data files: a text file in each language, and the first sheet of a workbook. */
export interface ReadMe {
  readonly title: string;
  readonly sections: readonly ReadMeSection[];
}

/** A heading with its lines; a line is a sentence or an entry of a list. */
export interface ReadMeSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** As a text file: headings underlined, an empty line between sections. */
export function readMeText({ title, sections }: ReadMe): string {
  const parts = sections.map(({ heading, lines }) =>
    [heading, '-'.repeat([...heading].length), ...lines].join('\n'),
  );
  return `${title}\n${'='.repeat([...title].length)}\n\n${parts.join('\n\n')}\n`;
}
