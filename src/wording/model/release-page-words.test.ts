import { describe, expect, it } from 'vitest';
import { releaseOf, seriesOf, smallPortal } from '../../../tests/support/small-portal.ts';
import {
  releaseContentLines,
  releaseOpening,
  releasesOverview,
  statusSentence,
} from './release-page-words.ts';

const portal = smallPortal();
const series = seriesOf(portal, 'nq57');
const q3 = releaseOf(portal, 'nq57', '2025-Q3');
const dti = releaseOf(portal, 'dti', '2024');

describe('the opening of a release', () => {
  it('counts figures and scopes and says when they were said', () => {
    const opening = releaseOpening(series, q3, 'vi');
    expect(opening).toBe(
      `Kỳ Quý III/2025 của bộ số liệu «${series.file.title.vi}»: 6 số liệu thuộc 2 phạm vi, nêu ngày 15/10/2025.`,
    );
  });

  it('gives the span where they were said on several days', () => {
    const [first, ...others] = q3.figures;
    const figures = [{ ...first!, reportedOn: '2025-08-29' }, ...others];
    expect(releaseOpening(series, { ...q3, figures }, 'en')).toMatch(
      /6 figures covering 2 scopes, reported from 29 August 2025 to 15 October 2025\.$/,
    );
  });

  it('keeps rankings apart from the scopes of figures', () => {
    expect(releaseOpening(series, { ...dti, figures: q3.figures }, 'vi')).toMatch(
      /: 6 số liệu thuộc 2 phạm vi, nêu ngày 15\/10\/2025; 1 bảng xếp hạng\.$/,
    );
  });

  it('speaks of rankings where there are no figures', () => {
    expect(releaseOpening(seriesOf(portal, 'dti'), dti, 'vi')).toMatch(/^Kỳ năm 2024 .+: 1 bảng xếp hạng\.$/);
  });
});

describe('what releases hold and are', () => {
  it('says how many have a rank', () => {
    expect(releaseContentLines(dti, 'vi')).toEqual(['1 bảng xếp hạng', '2/4 nơi có thứ hạng']);
  });

  it('names one status for all, or how many have each, and that none is official', () => {
    const compiled = { ...q3, file: { ...q3.file, status: 'compiled' as const } };
    const official = { ...q3, file: { ...q3.file, status: 'official' as const } };
    expect(statusSentence([compiled], 'vi')).toBe(
      'Trạng thái của tất cả các kỳ: tổng hợp từ báo chí và văn bản. Chưa có kỳ nào là công bố chính thức.',
    );
    expect(statusSentence([compiled, compiled, official], 'en')).toBe(
      'By status: 2 compiled from the press and documents and 1 official.',
    );
  });

  it('counts all releases', () => {
    const releases = portal.series.flatMap((entry) => entry.releases);
    expect(releasesOverview(portal, 'vi')).toContain(`${releases.length} kỳ công bố của 3 bộ số liệu`);
    expect(releasesOverview({ ...portal, series: [] }, 'vi')).toBe('Chưa có kỳ công bố nào.');
  });
});
