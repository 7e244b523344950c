import type { Bilingual } from '../../intake/table.ts';
import { dayInVietNam } from '../../time/viet-nam-day.ts';
import { markedName } from './common.ts';

/** A node of a JSON-LD document. */
export type Node = Readonly<Record<string, unknown>>;

/** A reference to what has an address. */
export const node = (id: string): Node => ({ '@id': id });

/** A text in both languages, each tagged; a name carries the mark of a sample. */
export function texts({ vi, en }: Bilingual, { marked = false } = {}): readonly Node[] {
  return (
    [
      ['vi', vi],
      ['en', en],
    ] as const
  ).map(([lang, text]) => ({
    '@value': marked ? markedName(text) : text,
    '@language': lang,
  }));
}

/** A day, or the day in Viet Nam on which an instant falls. */
export function day(text: string): Node {
  return { '@value': text.length === 10 ? text : dayInVietNam(text), '@type': 'xsd:date' };
}
