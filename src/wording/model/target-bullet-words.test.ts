import { describe, expect, it } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import type { TargetWithFigure } from '../../portal/targets.ts';
import { bulletRow, bulletsStatement } from './target-bullet-words.ts';

const portal = {
  units: new Map([
    ['percent', { title_vi: '%', title_en: '%' }],
    ['percent-gdp', { title_vi: '% GDP', title_en: '% of GDP' }],
  ]),
} as unknown as Portal;

function found(meaning: 'same' | 'near' | null, unit = 'percent'): TargetWithFigure {
  const figure = {
    definition: { title: { vi: 'Số gần giống', en: 'A near figure' }, unit },
    scope: { title: { vi: 'cả nước', en: 'the whole country' } },
    asOf: '2025-12-18',
    value: 51.5,
    denominator: null,
    qualifier: 'over',
    status: 'A',
  };
  const target = { id: 't', title_vi: 'Chỉ tiêu', title_en: 'Target', operator: 'at-least', value: 80, unit };
  return { target, figure: meaning === null ? null : figure, meaning } as unknown as TargetWithFigure;
}

describe('bulletRow', () => {
  it('draws a figure of the same meaning with its day', () => {
    const row = bulletRow(portal, found('same'), 'vi');
    expect(row.figure).toEqual({
      value: 51.5,
      label: 'Đã công bố: hơn 51,5% (đến 18/12/2025)',
      title: 'Chỉ tiêu, đến 18/12/2025: hơn 51,5%',
    });
    expect(row.note).toBeUndefined();
  });

  it('never draws one that is only near: its value is in the words alone', () => {
    const row = bulletRow(portal, found('near'), 'vi');
    expect(row.figure).toBeNull();
    expect(row.note).toBe('Gần nghĩa, không so được: Số gần giống, cả nước, đến 18/12/2025: hơn 51,5%.');
  });

  it('has neither where nothing was found', () => {
    const row = bulletRow(portal, found(null), 'en');
    expect([row.figure, row.note]).toEqual([null, undefined]);
  });

  it('lets a share end at 100, a ratio to GDP not', () => {
    expect(bulletRow(portal, found(null), 'vi').target.most).toBe(100);
    expect(bulletRow(portal, found(null, 'percent-gdp'), 'vi').target.most).toBeNull();
  });
});

describe('bulletsStatement', () => {
  it('counts only figures of the same meaning', () => {
    const targets = [found('same'), found('near'), found(null)];
    const { finding, summary } = bulletsStatement(portal, '2030', targets, 'vi');
    expect(finding).toBe('1 trong 3 chỉ tiêu đến năm 2030 có số liệu cùng nghĩa để đối chiếu.');
    expect(summary).toBe(
      'Chỉ tiêu: hơn 51,5% (đến 18/12/2025), mức đặt ra tối thiểu 80%. Chưa tìm thấy số liệu cùng nghĩa: 2 chỉ tiêu.',
    );
    expect(bulletsStatement(portal, '2030', [found('near')], 'en').finding).toBe(
      'No figure of the same meaning has been found for the 1 target for 2030.',
    );
  });
});
