import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PublishedFile } from './published-list.ts';
import { recognise } from './recognise.ts';

const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const text = 'agency,value\nhue,1.5\nđà-nẵng,2\n';
const scores: PublishedFile = {
  ...{ kind: 'release', series: 'papi', period: '2024', version: '1.0.0', newest: true, sealed: null },
  ...{
    table: 'scores',
    form: 'csv' as const,
    path: 'du-lieu/papi/2024/scores.csv',
    sha256: hashOf(text),
    bytes: utf8(text).length,
  },
};
const verdictOn = async (bytes: Uint8Array<ArrayBuffer>, name = 'tep.csv') =>
  (await recognise({ files: [scores] }, name, bytes, hashOf)).verdict;

describe('a file held against the published ones', () => {
  it('is known by its bytes, whatever its name', async () => {
    expect(await verdictOn(utf8(text))).toEqual({ kind: 'published', files: [scores] });
  });

  it('is known in each form that a program gives it, and by what it did', async () => {
    const saved = async (changed: string) => await verdictOn(utf8(changed));
    expect(await saved(`\ufeff${text}`)).toMatchObject({ kind: 'resaved', repairs: ['bom'] });
    expect(await saved(text.replaceAll('\n', '\r\n'))).toMatchObject({ repairs: ['line-ends'] });
    expect(await saved(text.trimEnd())).toMatchObject({ repairs: ['last-line'] });
    expect(await saved(`\ufeff${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`)).toMatchObject({
      kind: 'resaved',
      repairs: ['bom', 'line-ends', 'semicolons'],
    });
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(await verdictOn(utf16)).toMatchObject({ kind: 'resaved', repairs: ['utf16', 'bom'] });
  });

  it('is none of ours with one digit changed, though its name is', async () => {
    const changed = utf8(text.replace('1.5', '1.6'));
    expect(await verdictOn(changed)).toEqual({ kind: 'foreign', namesakes: [] });
    expect(await verdictOn(changed, 'Scores (2).csv')).toEqual({ kind: 'foreign', namesakes: [scores] });
  });

  it('is never taken for another by what stands inside quotes', async () => {
    expect(await verdictOn(utf8('a;b\n"x;y";1\n'))).toMatchObject({ kind: 'foreign' });
    expect(await verdictOn(new Uint8Array())).toMatchObject({ kind: 'foreign' });
  });
});
