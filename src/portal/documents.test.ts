import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { documentGroups, documentRelations, documentState } from './documents.ts';

const portal = smallPortal();
const find = (id: string) => portal.documents.find((document) => document.id === id)!;

describe('the state of a document', () => {
  it('turns on the day on which it is replaced', () => {
    expect(documentState(find('qd-mau'), '2026-06-30')).toBe('current');
    expect(documentState(find('qd-mau'), '2026-07-01')).toBe('replaced');
  });

  it('is upcoming until it comes into force', () => {
    expect(documentState(find('qd-mau-2'), '2026-06-30')).toBe('upcoming');
    expect(documentState(find('qd-mau-2'), '2026-07-01')).toBe('current');
  });

  it('is replaced at once where the day of replacement is not known', () => {
    expect(documentState({ ...find('qd-mau'), replaced_from: null }, '2025-01-10')).toBe('replaced');
  });
});

describe('the groups', () => {
  const ids = (day: string) =>
    documentGroups(portal, day).map(({ state, documents }) => [state, documents.map(({ id }) => id)]);

  it('stand newest first, and a group without documents is left out', () => {
    expect(ids('2026-11-21')).toEqual([
      ['current', ['qd-mau-2', 'nq-mau']],
      ['replaced', ['qd-mau']],
    ]);
    expect(ids('2026-06-30')[0]).toEqual(['upcoming', ['qd-mau-2']]);
  });

  it('put a document without any date at the end', () => {
    const undated = { ...find('nq-mau'), id: 'khong-ngay', date: null };
    const documents = [undated, ...portal.documents];
    const [current] = documentGroups({ ...portal, documents }, '2026-11-21');
    expect(current?.documents.at(-1)?.id).toBe('khong-ngay');
  });
});

describe('the relations of a document', () => {
  it('are told from both sides', () => {
    expect(documentRelations(portal, find('qd-mau')).replacedBy?.id).toBe('qd-mau-2');
    expect(documentRelations(portal, find('qd-mau-2')).replaces.map(({ id }) => id)).toEqual(['qd-mau']);
    const amended = { ...find('nq-mau'), amended_by: ['qd-mau'] };
    const changed = { ...portal, documents: [amended, find('qd-mau')] };
    expect(documentRelations(changed, amended).amendedBy.map(({ id }) => id)).toEqual(['qd-mau']);
    expect(documentRelations(changed, find('qd-mau')).amends.map(({ id }) => id)).toEqual(['nq-mau']);
  });

  it('name the milestones and targets that come from it', () => {
    const { milestones, targets } = documentRelations(portal, find('nq-mau'));
    expect(milestones.every(({ document }) => document === 'nq-mau')).toBe(true);
    expect(milestones.length).toBeGreaterThan(0);
    expect(targets.every(({ document }) => document === 'nq-mau')).toBe(true);
  });
});
