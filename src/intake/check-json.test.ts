import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkJson } from './check-json.ts';
import { bilingual, once, periodSchema } from './json-rules.ts';
import { describeProblem } from './problems.ts';

const schema = z.strictObject({
  period: periodSchema,
  title: bilingual.optional(),
  list: z
    .array(z.strictObject({ id: z.string() }))
    .superRefine(once('id'))
    .optional(),
});
const check = (text: string) => checkJson(schema, 'a.json', text);
const words = (text: string) => check(text).problems.map((problem) => describeProblem(problem).what);

it('a sound file is read, with tabs or without', () => {
  expect(check('{\n\t"period": "2025-Q3"\n}\n').value).toEqual({ period: '2025-Q3' });
});

it('an unknown key is told of on its own line', () => {
  expect(check('{\n"period": "2025-Q3",\n"jahr": 1\n}').problems).toMatchObject([{ line: 3, value: 'jahr' }]);
});

it('a key doubled at any depth', () => {
  expect(check('{\n"period": "2025",\n"title": {"vi": "a",\n"en": "b",\n"vi": "c"}}').problems).toMatchObject(
    [{ code: 'json-key-doubled', line: 5, value: 'vi' }],
  );
});

it('an id twice in a list', () => {
  expect(words('{"period": "2025", "list": [{"id": "a"}, {"id": "a"}]}')).toEqual([
    {
      vi: 'Giá trị sai ở «list.1.id»: «a» đã có ở trên.',
      en: 'A wrong value at «list.1.id»: «a» stands above already.',
    },
  ]);
});

it.each([
  ['a period that is none', '{"period": "x"}', 'phải là kỳ: 2025-Q3, 2025-H1 hoặc 2024'],
  ['a wrong type', '{"period": 2025}', 'mong đợi chữ, nhận được số'],
  ['a missing text', '{"period": "2025", "title": {"vi": "a"}}', 'nhận được không có gì'],
  ['no JSON', '{"period" "2025"}', 'thiếu dấu hai chấm'],
])('the Vietnamese words hold no English: %s', (_, text, found) => {
  expect(words(text)[0]!.vi).toContain(found);
});

it('JSON without end is no JSON, and does not stop the run', () => {
  expect(check('['.repeat(50_000)).problems).toMatchObject([{ code: 'json-syntax' }]);
});
