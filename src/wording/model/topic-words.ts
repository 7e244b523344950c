import { figureDefinitions } from '../../intake/tables/series-tables.ts';
import type { Bilingual } from '../../intake/table.ts';
import type { FigureDefinition } from '../../portal/figures.ts';

const topics = figureDefinitions.columns.flatMap((column) =>
  column.name === 'topic' ? [...column.values] : [],
);

/** The titles of the topics of figures, as the table defines them. */
export const topicTitles = Object.fromEntries(topics.map(({ code, title }) => [code, title])) as Readonly<
  Record<FigureDefinition['topic'], Bilingual>
>;
