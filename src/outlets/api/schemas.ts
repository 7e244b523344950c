import { z } from 'zod';
import { addresses } from '../../site/addresses.ts';
import { outputMarks } from '../../site/output-marks.ts';
import { publicAddress } from '../public-address.ts';
import type { ApiKind } from './kind.ts';

/** A JSON Schema, draft 2020-12. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the files of a kind, as it is written beside them: complete in itself. */
export function schemaOf({ name, shape, summary }: Pick<ApiKind, 'name' | 'shape' | 'summary'>): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(shape);
  return {
    $schema,
    $id: publicAddress(addresses('vi').api('schemas', `${name}.json`)),
    ...outputMarks,
    title: summary.en,
    ...rest,
  };
}

/** The same schemas as components of an OpenAPI document: what several share stands once, beside them. */
export function componentsOf(kinds: readonly ApiKind[]): Readonly<Record<string, JsonSchema>> {
  const made = kinds.map(({ name, shape }) => {
    const text = JSON.stringify(z.toJSONSchema(shape)).replaceAll('"#/$defs/', '"#/components/schemas/');
    const { $defs = {}, ...own } = JSON.parse(text) as JsonSchema & { $defs?: Record<string, JsonSchema> };
    return { name, own, shared: Object.entries($defs) };
  });
  return Object.fromEntries([
    ...made.map(({ name, own }) => [name, without(own, '$schema')] as const),
    ...made.flatMap(({ shared }) => shared.map(([id, part]) => [id, without(part, 'id')] as const)),
  ]);
}

function without(schema: JsonSchema, property: string): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== property));
}
