import { describe, expect, it } from 'vitest';
import { queryWords, spellings } from './search-query.ts';

describe('queryWords', () => {
  it.each([
    ['  Đà   Nẵng ', ['đà', 'nẵng']],
    ['«đổi mới»', ['đổi', 'mới']],
    ['57-NQ/TW', ['57-nq/tw']],
    ['đổi - mới', ['đổi', 'mới']],
    ['hue hue', ['hue']],
    ['"', []],
  ])('%s', (text, words) => {
    expect(queryWords(text)).toEqual(words);
    expect(queryWords(text.normalize('NFD'))).toEqual(words);
  });
});

describe('spellings', () => {
  it.each([
    ['da', ['da', 'đa']],
    ['đà', ['đà']],
    ['dân', ['dân']],
    ['qd-ttg', ['qd-ttg', 'qđ-ttg']],
    ['tre', ['tre']],
  ])('%s', (word, expected) => {
    expect(spellings(word)).toEqual(expected);
  });
});
