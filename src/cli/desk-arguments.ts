import { parseArgs } from 'node:util';
import type { Verb, Wishes } from '../desk/verb.ts';
import { StepFailed } from './steps.ts';

/** What every verb understands besides its own options. */
export interface CommonWishes {
  readonly help: boolean;
  /** The outcome as JSON, for machines. */
  readonly json: boolean;
  /** One language only; both without it. */
  readonly lang: 'vi' | 'en' | null;
}

/**
 * What the words after a verb ask for.
 * @throws StepFailed for an option that does not exist, a missing one, or a language that there is none of
 */
export function readArguments(verb: Verb, args: readonly string[]): { wishes: Wishes; common: CommonWishes } {
  const values = parse(verb, args);
  const help = values['help'] === true;
  const missing = verb.options.filter(({ name, required }) => required && !values[name]);
  if (missing.length > 0 && !help) {
    const names = missing.map(({ name }) => `--${name}`).join(', ');
    throw new StepFailed(`Thiếu ${names}. ${helpHint(verb)}\nMissing: ${names}.`);
  }
  const lang = values['lang'] ?? null;
  if (lang !== null && lang !== 'vi' && lang !== 'en') {
    throw new StepFailed(`--lang: vi | en`);
  }
  const listOf = (name: string): string[] =>
    [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  return {
    wishes: {
      text: (name) => listOf(name)[0] ?? '',
      list: listOf,
      flag: (name) => values[name] === true,
    },
    common: { help, json: values['json'] === true, lang },
  };
}

/**
 * What `npm run desk` without a verb takes: `--no-open`, `--lang en`.
 * @throws StepFailed for anything else
 */
export function pageChoices(args: readonly string[]): { noOpen: boolean; lang: 'vi' | 'en' } {
  const options = { 'no-open': { type: 'boolean' }, lang: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { lang = 'vi' } = values;
    if (lang !== 'vi' && lang !== 'en') throw new Error('--lang: vi | en');
    return { noOpen: values['no-open'] === true, lang };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StepFailed(`npm run desk [-- --no-open] [--lang en]\n${why}`);
  }
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parse(verb: Verb, args: readonly string[]): Values {
  const flag = { type: 'boolean' } as const;
  const own = verb.options.map(({ name, kind, many }) => [
    name,
    kind === 'flag' ? flag : { type: 'string' as const, multiple: many === true },
  ]);
  const options = {
    ...(Object.fromEntries(own) as Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>),
    help: { ...flag, short: 'h' },
    json: flag,
    lang: { type: 'string' as const },
  };
  const rest = verb.options.find((option) => option.rest)?.name;
  try {
    const parsed = parseArgs({
      args: [...args],
      options,
      allowPositionals: rest !== undefined,
    });
    const [values, words]: [Values, readonly string[]] = [parsed.values, parsed.positionals];
    if (rest === undefined || words.length === 0) return values;
    return { ...values, [rest]: [...[values[rest] ?? []].flat(), ...words] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StepFailed(`Tùy chọn không hợp lệ. ${helpHint(verb)}\nAn option that is not allowed: ${why}`);
  }
}

function helpHint({ name }: Verb): string {
  return `npm run desk -- ${name} --help`;
}
