import type { z } from 'zod';
import type { Bilingual } from '../../intake/table.ts';
import type { Portal } from '../../portal/portal.ts';

/** One file of the API. */
export interface ApiFile {
  /** What stands in the place of the braces of the kind's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly value: () => object;
}

/** Files of one shape below one address. */
export interface ApiKind {
  /** Below /api/v1: `/rankings/{series}/{period}/{ranking}.json`. */
  readonly path: string;
  /** The name of the shape, and of its JSON Schema. */
  readonly name: string;
  readonly shape: z.ZodObject;
  readonly summary: Bilingual;
  /** What each parameter is. */
  readonly params?: Readonly<Record<string, Bilingual>>;
  readonly files: (portal: Portal) => readonly ApiFile[];
}

/** The path of a file below /api/v1: `/agencies/da-nang.json`. */
export function pathOf(kind: Pick<ApiKind, 'path'>, params: ApiFile['params']): string {
  return kind.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`no ${name} for ${kind.path}`);
    return value;
  });
}

/** A kind that has one file, of that value. */
export function single(value: (portal: Portal) => object): ApiKind['files'] {
  return (portal) => [{ params: {}, value: () => value(portal) }];
}
