import { describe, expect, it } from 'vitest';
import { clip, longestDescription } from './clip.ts';

describe('clip', () => {
  it('leaves a short text', () => expect(clip('Nghị quyết 57.')).toBe('Nghị quyết 57.'));

  it('cuts at a word and never leaves a comma behind', () => {
    expect(clip('khoa học, công nghệ', 11)).toBe('khoa học…');
    expect(clip('khoa học công nghệ', 12)).toBe('khoa học…');
  });

  it('is never longer than asked', () => {
    const long = 'phát triển khoa học, công nghệ, '.repeat(9);
    expect(clip(long).length).toBeLessThanOrEqual(longestDescription);
  });
});
