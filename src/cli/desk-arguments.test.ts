import { describe, expect, it } from 'vitest';
import { releaseOptions, yesOption, type Verb } from '../desk/verb.ts';
import { readArguments } from './desk-arguments.ts';

const verb: Verb = {
  name: 'seal',
  title: { vi: 'Chốt', en: 'Seal' },
  about: { vi: 'Chốt.', en: 'Seals.' },
  options: [
    ...releaseOptions,
    yesOption,
    { name: 'file', kind: 'path', many: true, title: { vi: 'tệp', en: 'file' } },
  ],
  run: () => ({ ok: true, lines: [], problems: [], written: [], data: null }),
};

describe('the words after a verb', () => {
  it('become its wishes', () => {
    const { wishes, common } = readArguments(verb, [
      ...['--series', 'papi', '--period=2024', '--yes', '--file', 'a', '--file', 'b', '--lang', 'en'],
    ]);
    expect([wishes.text('series'), wishes.text('period'), wishes.flag('yes')]).toEqual([
      'papi',
      '2024',
      true,
    ]);
    expect(wishes.list('file')).toEqual(['a', 'b']);
    expect(common).toEqual({ help: false, json: false, lang: 'en' });
  });

  it('without an option that is not required, it is empty', () => {
    const { wishes } = readArguments(verb, ['--series', 'papi', '--period', '2024']);
    expect([wishes.text('file'), wishes.list('file'), wishes.flag('yes')]).toEqual(['', [], false]);
  });

  it('are refused with the names of what is missing', () => {
    expect(() => readArguments(verb, ['--series', 'papi'])).toThrow(/--period/);
  });

  it('are refused where an option does not exist or a language is unknown', () => {
    expect(() => readArguments(verb, ['--nothing'])).toThrow(/--nothing/);
    expect(() => readArguments(verb, ['--series', 'a', '--period', 'b', '--lang', 'fr'])).toThrow(/vi \| en/);
  });

  it('without dashes belong to the option that takes them, where a verb has one', () => {
    expect(() => readArguments(verb, ['--series', 'a', '--period', 'b', 'dist'])).toThrow(/dist/);
    const rest = { name: 'file', kind: 'path', many: true, required: true, rest: true } as const;
    const taking = { ...verb, options: [{ ...rest, title: { vi: 'tệp', en: 'file' } }] };
    expect(readArguments(taking, ['a', '--file', 'b', 'c']).wishes.list('file')).toEqual(['b', 'a', 'c']);
    expect(() => readArguments(taking, [])).toThrow(/--file/);
  });

  it('may ask for help alone', () => {
    expect(readArguments(verb, ['--help']).common.help).toBe(true);
  });
});
