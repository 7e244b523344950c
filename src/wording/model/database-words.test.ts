import { expect, it } from 'vitest';
import type { NationalDatabase } from '../../portal/accounts.ts';
import { databasesFinding } from './database-words.ts';

const release = (...stages: readonly NationalDatabase['stage'][]) => ({
  period: '2026-Q3',
  databases: stages.map((stage) => ({ stage }) as NationalDatabase),
});

it.each<[NationalDatabase['stage'][], string, string]>([
  [
    ['building', 'shared', 'building', 'running'],
    'Quý III/2026: trong 4 cơ sở dữ liệu quốc gia được nêu, 1 đã kết nối, chia sẻ; 1 đã vận hành; 2 đang xây dựng.',
    'Q3 2026: of 4 national databases named, 1 connected and shared, 1 running and 2 being built.',
  ],
  [
    ['planned', 'planned'],
    'Quý III/2026: 2 cơ sở dữ liệu quốc gia được nêu, đều đã có kế hoạch.',
    'Q3 2026: 2 national databases named, all planned.',
  ],
  [
    ['running'],
    'Quý III/2026: 1 cơ sở dữ liệu quốc gia được nêu, đã vận hành.',
    'Q3 2026: 1 national database named, running.',
  ],
])('%j', (stages, vi, en) => {
  expect(databasesFinding(release(...stages), 'vi')).toBe(vi);
  expect(databasesFinding(release(...stages), 'en')).toBe(en);
});
