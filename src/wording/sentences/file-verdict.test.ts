import { describe, expect, it } from 'vitest';
import type { PublishedFile } from '../../portal/file-check/published-list.ts';
import { publishedName, verdictWords } from './file-verdict.ts';

const names = {
  series: { papi: { vi: 'PAPI', en: 'PAPI' } },
  tables: { scores: { vi: 'Điểm thành phần', en: 'Scores' }, agencies: { vi: 'Cơ quan', en: 'Agencies' } },
};
const of = { sha256: 'x', bytes: 1, path: 'du-lieu/x.csv', form: 'csv' } as const;
const release = (more: object = {}) =>
  ({
    ...{ kind: 'release', series: 'papi', period: '2024', version: '1.0.0', newest: true, sealed: 'h' },
    ...{ table: 'scores', ...of, ...more },
  }) as PublishedFile;

describe('what a published file is called', () => {
  it.each<[PublishedFile, string, string]>([
    [
      release(),
      'bảng «Điểm thành phần», PAPI 2024, phiên bản 1.0.0',
      'table “Scores”, PAPI 2024, version 1.0.0',
    ],
    [
      release({ table: null, form: 'package' }),
      'tệp mô tả gói, PAPI 2024, phiên bản 1.0.0',
      'package descriptor, PAPI 2024, version 1.0.0',
    ],
    [
      { kind: 'long', series: 'papi', table: 'scores', ...of },
      'bảng «Điểm thành phần», PAPI, mọi kỳ',
      'table “Scores”, PAPI, every period',
    ],
    [{ kind: 'register', table: 'agencies', ...of }, 'danh mục «Cơ quan»', 'register “Agencies”'],
    [
      { kind: 'register', table: null, ...of, form: 'package' },
      'tệp mô tả gói, các danh mục dùng chung',
      'package descriptor, registers that all series share',
    ],
    [
      release({ form: 'excel-csv' }),
      'bảng «Điểm thành phần» (CSV cho Excel tiếng Việt), PAPI 2024, phiên bản 1.0.0',
      'table “Scores” (CSV for Excel with Vietnamese settings), PAPI 2024, version 1.0.0',
    ],
    [
      release({ table: null, form: 'xlsx' }),
      'mọi bảng trong một tệp Excel, PAPI 2024, phiên bản 1.0.0',
      'all tables in one Excel file, PAPI 2024, version 1.0.0',
    ],
    [
      { kind: 'whole', table: null, ...of, form: 'zip' },
      'gói ZIP gồm mọi bảng, toàn bộ dữ liệu của cổng',
      'ZIP file of all tables, all data of the portal',
    ],
  ])('%#', (file, vi, en) => {
    expect([publishedName(file, names, 'vi'), publishedName(file, names, 'en')]).toEqual([vi, en]);
  });
});

describe('the verdict', () => {
  it('on a published file says which, whether the newest, whether sealed', () => {
    const { finding, notes } = verdictWords({ kind: 'published', files: [release()] }, names, 'vi');
    expect(finding).toBe(
      'Đúng là tệp đã công bố, đến từng byte: bảng «Điểm thành phần», PAPI 2024, phiên bản 1.0.0.',
    );
    expect(notes[0]).toBe('Đây là phiên bản mới nhất của kỳ này.');
    const old = release({ newest: false, sealed: null });
    expect(verdictWords({ kind: 'published', files: [old] }, names, 'vi').notes).toEqual([
      'Phiên bản này đã được thay bằng phiên bản sau.',
      'Phiên bản này chưa chốt.',
    ]);
  });

  it('on a file saved again names what the program did', () => {
    const verdict = { kind: 'resaved', files: [release()], repairs: ['bom', 'line-ends'] } as const;
    expect(verdictWords(verdict, names, 'vi').notes[0]).toContain(
      'dấu BOM ở đầu tệp và dấu xuống dòng kiểu Windows',
    );
  });

  it('on a foreign file gives advice, and the namesake where there is one', () => {
    expect(verdictWords({ kind: 'foreign', namesakes: [] }, names, 'en').notes).toHaveLength(2);
    expect(verdictWords({ kind: 'foreign', namesakes: [release()] }, names, 'en').notes[0]).toContain(
      'a file of this name (table “Scores”, PAPI 2024, version 1.0.0)',
    );
  });
});
