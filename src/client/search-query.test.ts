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
    [['da', 'nang'], ['da nang', 'đa nang']],
    [['đà', 'nẵng'], ['đà nẵng']],
    [['dân', 'so'], ['dân so']],
    [['qd-ttg'], ['qd-ttg', 'qđ-ttg']],
    [['ben', 'tre'], ['ben tre']],
    [['doi', 'diem'], ['doi diem', 'doi điem', 'đoi diem', 'đoi điem']],
  ])('%j', (words, expected) => {
    expect(spellings(words)).toEqual(expected);
  });

  it('stays within eight searches', () => {
    expect(spellings(['da', 'de', 'di', 'do', 'du'])).toHaveLength(8);
  });
});
