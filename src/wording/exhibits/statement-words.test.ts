import { describe, expect, it } from 'vitest';
import type { Figure, Occasion } from '../../portal/figures.ts';
import { aloneText, progressTitle, shareTitle } from './statement-words.ts';

const figure = (id: string, value: number | null, more: object = {}): Figure =>
  ({
    definition: {
      id,
      title: { vi: `Nhiệm vụ ${id}`, en: `Tasks ${id}` },
      partOf: id === 'all' ? null : 'all',
      shareOf: null,
      taskState: id === 'all' ? 'assigned' : 'done',
    },
    denominator: null,
    value,
    note: null,
    difference: null,
    ...more,
  }) as unknown as Figure;
const share = (of: string, value: number): Figure =>
  figure(`${of}-share`, value, {
    definition: { id: `${of}-share`, title: { vi: '', en: '' }, partOf: null, shareOf: of, taskState: null },
  });
const occasion = (figures: readonly Figure[], about: string | null = null): Occasion =>
  ({ scope: { about: about && { vi: about, en: about } }, figures }) as unknown as Occasion;

describe('titles of drawings of figures', () => {
  it('say the day as words of a sentence, and a month of the scope once', () => {
    expect(progressTitle('Toàn hệ thống', '2025-12-25', 'vi')).toBe('Toàn hệ thống: tiến độ đến 25/12/2025');
    expect(progressTitle('Nhiệm vụ đến tháng 11/2025', '2025-11-13', 'vi')).toBe(
      'Nhiệm vụ đến tháng 11/2025: tiến độ',
    );
    expect(progressTitle('The programme', '2025-H1', 'en')).toBe(
      'The programme: progress, first half of 2025',
    );
    expect(progressTitle('The system', '2025-12-25', 'en')).toBe(
      'The system: progress as of 25 December 2025',
    );
    expect(shareTitle('Thủ tục được cắt giảm', '2026-02', 'vi')).toMatch(
      /^Thủ tục được cắt giảm, t.*2\/2026$/,
    );
  });
});

describe('what a page says beside its figures', () => {
  const all = figure('all', 1287);
  const done = figure('done', 601);
  const late = figure('late', 104);

  it('is the scope, that scopes do not compare, and shares that the source gives otherwise', () => {
    const said = occasion([all, done, late, share('done', 47), share('late', 8)], 'Nhiệm vụ năm 2025');
    const text = aloneText(said, [all, done, late], [done], 'vi')!;
    expect(text).toMatch(/^Phạm vi: Nhiệm vụ năm 2025\. Mỗi phạm vi đếm một tập nhiệm vụ khác nhau/);
    expect(text).toMatch(/nhiệm vụ late: 8,1%, nguồn \S+ 8%\.$/);
    expect(text).not.toContain('46,7%');
  });

  it('is each note once, a declared difference in place of its note', () => {
    const note = { vi: 'Nguồn chỉ nêu một phần.', en: 'Only a part is stated.' };
    const difference = {
      value: 18,
      note: { vi: 'Các phần cộng lại được 9.813', en: 'Parts add up to 9,813' },
    };
    const [one, two] = [figure('a', 1, { note, difference }), figure('b', 2, { note })];
    const third = figure('c', 3, { note });
    const text = aloneText(occasion([one, two, third]), [one, two, third], [], 'vi')!;
    expect(text.match(/Nguồn chỉ nêu một phần\./g)).toHaveLength(1);
    expect(text).toContain('Các phần cộng lại được 9.813.');
  });

  it('is nothing where nothing is said', () => {
    const alone = figure('x', 5, { definition: { id: 'x', partOf: null, taskState: null, title: {} } });
    expect(aloneText(occasion([alone]), [alone], [], 'en')).toBeNull();
  });
});
