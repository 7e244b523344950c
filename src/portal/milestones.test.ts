import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { milestonesByYear, yieldOf, type Milestone } from './milestones.ts';

const portal = smallPortal();
const session = portal.milestones[0]!;
const scopes = (milestone: Milestone, milestones = portal.milestones) =>
  yieldOf({ ...portal, milestones }, milestone).occasions.map(({ scope, asOf }) => `${scope.id} ${asOf}`);

describe('what a milestone brought', () => {
  it('is its document, the figures of its reports and the requests of its day', () => {
    const { document, directives } = yieldOf(portal, session);
    expect(document?.id).toBe('nq-mau');
    expect(directives.map(({ id }) => id)).toEqual(['yeu-cau-mau']);
    expect(scopes(session)).toEqual([
      'toan-he-thong 2025-12-31',
      'toan-he-thong 2025-09-30',
      'chinh-phu 2025-09-30',
    ]);
  });

  it('ends where the same body meets again, and begins on the day of the session', () => {
    const next = { ...session, id: 'phien-mau-2', date: '2026-01-15' };
    expect(scopes(session, [session, next])).toEqual(['toan-he-thong 2025-09-30', 'chinh-phu 2025-09-30']);
    expect(scopes(next, [session, next])).toEqual(['toan-he-thong 2025-12-31']);
  });

  it('holds no figures that name other sources, and none for a document', () => {
    expect(scopes({ ...session, source: ['khac'] })).toEqual([]);
    expect(scopes({ ...session, kind: 'document' })).toEqual([]);
  });
});

it('milestones by year, newest first', () => {
  const at = (id: string, date: string): Milestone => ({ ...session, id, date });
  const groups = milestonesByYear([at('a', '2024-12-22'), at('b', '2025-01-09'), at('c', '2025-07-01')]);
  expect(groups.map(({ year, milestones }) => [year, milestones.map(({ id }) => id)])).toEqual([
    ['2025', ['c', 'b']],
    ['2024', ['a']],
  ]);
});
