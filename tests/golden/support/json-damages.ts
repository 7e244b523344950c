import { cell, descriptor, scores, type Damage } from './damage.ts';

const seriesFile = 'series/papi/series.json';

/** Damage to JSON files. */
export const jsonDamages: readonly Damage[] = [
  {
    name: 'a regime that starts in no period',
    damage: (data) => data.replace(seriesFile, '"from": "2023"', '"from": "mười"'),
    found: [['json-shape', seriesFile, 53]],
  },
  {
    name: 'two regimes of one id',
    damage: (data) => data.replace(seriesFile, '"id": "r2024"', '"id": "r2023"'),
    found: [['json-shape', seriesFile, 65]],
  },
  {
    name: 'the end of a script in a title',
    damage: (data) => data.replace(seriesFile, '"vi": "', '"vi": "</script><script>alert(1)</script>'),
    found: [['text-markup', seriesFile, 4]],
  },
  {
    name: 'a population twice',
    damage: (data) =>
      data.replace(
        descriptor,
        '"populations": [',
        '"populations": [{"ranking":"provinces","as_of":"2024-12-31","size":5,"coverage":{}},',
      ),
    found: [['json-shape', descriptor, 13]],
  },
  {
    name: 'a resource twice',
    damage: (data) =>
      data.replace(descriptor, '"resources": [', '"resources": [{"name":"scores","path":"scores.csv"},'),
    found: [['json-shape', descriptor, 23]],
  },
  {
    name: 'a table in a file of another name',
    damage: (data) => data.replace(descriptor, '"path": "scores.csv"', '"path": "diem.csv"'),
    found: [['json-shape', descriptor, 24]],
  },
  {
    name: 'JSON nested without end',
    damage: (data) => data.write(seriesFile, '['.repeat(20_000) + ']'.repeat(20_000)),
    found: [['json-syntax', seriesFile, 1]],
  },
  {
    name: 'a key doubled',
    damage: (data) =>
      data.replace(descriptor, '"status": "sample",', '"status": "official",\n  "status": "sample",'),
    found: [['json-key-doubled', descriptor, 9]],
  },
  {
    name: 'Windows line ends and tabs in JSON',
    damage: (data) => data.edit(descriptor, (text) => text.replaceAll('  ', '\t').replaceAll('\n', '\r\n')),
    found: [['csv-line-ending', descriptor, 1]],
  },
  {
    name: 'tabs in JSON beside a real problem',
    damage: (data) => {
      data.edit(descriptor, (text) => text.replaceAll('  ', '\t'));
      data.editLine(scores, 3, (line) => cell(line, 3, 'hai'));
    },
    found: [['cell-kind', scores, 3]],
  },
  {
    name: 'a series folder whose name is no pattern',
    damage: (data) => data.rename('series/papi', 'series/papi('),
    found: [['name-mismatch', 'series/papi(/series.json']],
  },
];
