import type { Imported } from '../../desk/import/plan.ts';
import { isInside } from './server/inside.ts';
import { keepReceived } from './server/received-files.ts';
import type { Desk, Outcome, Verb, VerbOption } from '../../desk/verb.ts';
import type { Bilingual } from '../../intake/table.ts';
import { pageWords as w } from '../../wording/desk/page-words.ts';
import { uploadName } from './parts/fields.ts';
import { missingOptions, valuesOf, wishesOf, type Values } from './values.ts';

/** A verb that was asked for by a form: with its outcome, or with why it was not run. */
export interface Ran {
  readonly verb: Verb;
  readonly values: Values;
  readonly outcome: Outcome | null;
  readonly refusals: readonly Bilingual[];
}

/** The values of a form with its uploads kept, and why the verb cannot be run with them. */
export interface Asked {
  readonly values: Map<string, readonly string[]>;
  readonly refusals: readonly Bilingual[];
}

/**
 * Reads a form for a verb. Uploads are kept among the files that were received; a path that was typed must lie in the
 * data, the desk or the folder of the project, but for the one that the web server serves.
 * @param releaseDesk where the papers of the release lie, or of the desk where there is no release
 */
export async function askedBy(
  form: FormData,
  verb: Verb,
  desk: Desk,
  releaseDesk: string,
  says: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const values = valuesOf(form, verb.options);
  const refusals: Bilingual[] = [];
  for (const { name, kind } of verb.options) {
    if (kind !== 'path') continue;
    const typed = values.get(name) ?? [];
    if (name !== 'to')
      refusals.push(...typed.filter((path) => !isOurs(desk, path)).map((path) => w.badPath(path)));
    const kept: string[] = [];
    for (const file of form.getAll(uploadName(name))) {
      if (typeof file === 'string' || file.name === '') continue;
      const path = await keepReceived(releaseDesk, file);
      if (path === null) refusals.push(w.badFile(file.name));
      else kept.push(path);
    }
    if (kept.length > 0) values.set(name, kept);
  }
  for (const [name, text] of Object.entries(says)) values.set(name, [text]);
  return { values, refusals };
}

/** Runs a verb with what was asked, unless something stands against it. */
export async function runAsked(verb: Verb, desk: Desk, { values, refusals }: Asked): Promise<Ran> {
  const missing = missingOptions(verb.options, values);
  const all = missing.length === 0 ? refusals : [...refusals, w.missing(namesOf(missing))];
  if (all.length > 0) return { verb, values, outcome: null, refusals: all };
  return { verb, values, outcome: await verb.run(wishesOf(values), desk), refusals: [] };
}

function namesOf(options: readonly VerbOption[]): string {
  return options.map(({ name, title }) => `${title.vi} (--${name})`).join('; ');
}

/** The folders in which the page reads and writes. */
function isOurs({ dataRoot, outRoot }: Desk, path: string): boolean {
  return ['.', dataRoot, outRoot].some((folder) => isInside(folder, path));
}

/** Did the verb only say what it would do, so that it can be asked to do it? */
export function canConfirm({ verb, values, outcome }: Ran): boolean {
  if (outcome === null || values.has('yes') || !verb.options.some(({ name }) => name === 'yes')) return false;
  // These two change something only with a further option.
  if (verb.name === 'approve' && !values.has('record')) return false;
  if (verb.name === 'calendar' && !values.has('on')) return false;
  if (verb.name !== 'import') return outcome.ok;
  return (outcome.data as Imported | null)?.ready === true;
}
