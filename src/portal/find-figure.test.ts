import { expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { newestFigure, newestFigures } from './find-figure.ts';

const portal = smallPortal();

it('finds the newest number of a definition and scope, with what was said beside it', () => {
  const found = newestFigure(portal, 'tasks-done', 'toan-he-thong')!;
  expect([found.figure.value, found.figure.asOf]).toEqual([1227, '2025-12-31']);
  expect(found.occasion.figures.map(({ definition }) => definition.id)).toContain('tasks-total');
});

it('finds none of another scope, and leaves it out of a list', () => {
  expect(newestFigure(portal, 'tasks-done', 'chinh-phu')).toBeNull();
  const values = newestFigures(portal, ['tasks-done@chinh-phu', 'tasks-total@toan-he-thong', 'x']);
  expect(values.map(({ figure }) => figure.value)).toEqual([1298]);
});
