import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../desk/files/write-file.ts';
import { isInside } from './server/inside.ts';

/**
 * The fields by which doubts of an import are answered: a column of the sheet, the value of all rows, a sign in place of
 * a number, the name of an agency, another value.
 */
export const answerNames = {
  column: (header: string): string => `cot.${header}`,
  constant: (column: string): string => `dat.${column}`,
  sign: (sign: string): string => `dau.${sign}`,
  agency: (name: string): string => `coquan.${name}`,
  value: (column: string, text: string): string => `giatri.${column}.${text}`,
  json: 'json',
} as const;

/** «Left out», and «as it was found», among the meanings of a column. */
export const leftOut = '-';
export const asFound = '';

type Values = Map<string, readonly string[]>;
type Mapping = Record<'columns' | 'agencies' | 'values', Record<string, unknown>> & Record<string, unknown>;

/**
 * Takes the answers of a form into the values of the import: constants and signs as its options, the rest into a mapping
 * file of its own, `<table>.da-chon.mapping.json`, so that one that was edited by hand stays as it is.
 * @param values is changed
 */
export async function takeAnswers(form: FormData, values: Values, releaseDesk: string): Promise<void> {
  const said = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
  );
  const below = (prefix: string) =>
    said.flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
    );
  addPairs(values, 'set', below('dat.'));
  addPairs(values, 'missing', below('dau.'));
  const table = values.get('table')?.[0] ?? '';
  if (!/^[a-z-]+$/.test(table)) return;
  const path = join(releaseDesk, `${table}.da-chon.mapping.json`);
  const json = said.find(([name]) => name === answerNames.json)?.[1];
  if (json !== undefined) {
    await writeFileWhole(path, `${json}\n`);
    values.set('mapping', [path]);
    return;
  }
  const [columns, agencies, others] = [below('cot.'), below('coquan.'), below('giatri.')];
  if (columns.length + agencies.length + others.length === 0) return;
  const mapping = givenMapping(values, releaseDesk);
  for (const [header, as] of columns) mapping.columns[header] = as === leftOut ? null : as;
  for (const [name, id] of agencies) mapping.agencies[name] = id;
  for (const [place, code] of others) {
    const [, column, text] = /^([^.]+)\.(.*)$/s.exec(place) ?? [];
    if (column !== undefined)
      mapping.values[column] = { ...(mapping.values[column] as object | undefined), [text!]: code };
  }
  await writeFileWhole(path, `${JSON.stringify(mapping, null, 2)}\n`);
  values.set('mapping', [path]);
}

/** `a=b` for each pair, in the place of an earlier one of the same name. */
function addPairs(
  values: Values,
  option: 'set' | 'missing',
  pairs: readonly (readonly [string, string])[],
): void {
  if (pairs.length === 0) return;
  const names = new Set(pairs.map(([name]) => `${name}=`));
  const kept = (values.get(option) ?? []).filter((text) => ![...names].some((name) => text.startsWith(name)));
  values.set(option, [...kept, ...pairs.map(([name, value]) => `${name}=${value}`)]);
}

/** The mapping that was used so far; an empty one where there was none, or none that can be read. */
function givenMapping(values: Values, releaseDesk: string): Mapping {
  const empty: Mapping = { columns: {}, agencies: {}, values: {} };
  const path = values.get('mapping')?.[0];
  if (path === undefined || !isInside(releaseDesk, path)) return empty;
  try {
    return { ...empty, ...(JSON.parse(readFileSync(path, 'utf8')) as object) };
  } catch {
    return empty;
  }
}
