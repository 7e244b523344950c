import { describe, expect, it } from 'vitest';
import { noTasks, type TaskCounts } from '../../portal/counts-of-tasks.ts';
import { agencyQuarterStatement, missingCounts, type AgencyQuarterWords } from './agency-quarter.ts';

const said = (counts: TaskCounts | null, more: Partial<AgencyQuarterWords> = {}): [string, string] => {
  const quarter = { asOf: '2026-09-30', counts, status: null, silent: 0, ...more };
  return [
    agencyQuarterStatement({ name: 'tỉnh Mẫu 01', ...quarter }, 'vi'),
    agencyQuarterStatement({ name: 'the Ministry of Samples', ...quarter }, 'en'),
  ];
};

const counts = (more: Partial<TaskCounts>): TaskCounts => ({ ...noTasks, ...more });

describe('agencyQuarterStatement', () => {
  it('tells every part', () => {
    const all = { assigned: 1024, doneOnTime: 1013, doneLate: 2, inProgress: 5, overdue: 3, recurring: 1 };
    expect(said(counts(all))).toEqual([
      'Đến 30/9/2026, tỉnh Mẫu 01 được giao 1.024 nhiệm vụ: 1.015 đã hoàn thành (2 muộn), 5 đang thực hiện trong hạn, 1 thường xuyên và 3 quá hạn.',
      'As of 30 September 2026, the Ministry of Samples had been assigned 1,024 tasks: 1,015 done (2 of them late), 5 in progress and on time, 1 recurring and 3 overdue.',
    ]);
  });

  it.each<[string, TaskCounts, string, string]>([
    [
      'all done on time',
      counts({ assigned: 4, doneOnTime: 4 }),
      '4 nhiệm vụ: 4 đã hoàn thành đúng hạn và không có nhiệm vụ quá hạn.',
      '4 tasks: 4 done on time and none overdue.',
    ],
    [
      'one task, done late',
      counts({ assigned: 1, doneLate: 1 }),
      '1 nhiệm vụ: 1 đã hoàn thành muộn và không có nhiệm vụ quá hạn.',
      '1 task: 1 done late and none overdue.',
    ],
    [
      'nothing done',
      counts({ assigned: 3, inProgress: 1, overdue: 2 }),
      '3 nhiệm vụ: chưa nhiệm vụ nào hoàn thành, 1 đang thực hiện trong hạn và 2 quá hạn.',
      '3 tasks: none done yet, 1 in progress and on time and 2 overdue.',
    ],
  ])('%s', (_, given, vi, en) => {
    const [vietnamese, english] = said(given);
    expect(vietnamese).toContain(vi);
    expect(english).toContain(en);
  });

  it('says that nothing was assigned', () => {
    expect(said(noTasks)).toEqual([
      'Đến 30/9/2026, tỉnh Mẫu 01 không được giao nhiệm vụ nào.',
      'As of 30 September 2026, the Ministry of Samples had been assigned no tasks.',
    ]);
  });

  it.each<[AgencyQuarterWords['status'], string, string]>([
    ['O', 'tỉnh Mẫu 01 chưa báo cáo kết quả theo nhiệm vụ.', 'results by task not reported yet.'],
    ['M', 'chưa có kết quả theo nhiệm vụ (không áp dụng).', 'no results by task (not applicable).'],
    [null, 'tỉnh Mẫu 01 chưa báo cáo kết quả theo nhiệm vụ.', 'results by task not reported yet.'],
  ])('says why there are no numbers: %s', (status, vi, en) => {
    const [vietnamese, english] = said(null, { status, silent: 7 });
    expect(vietnamese).toContain(vi);
    expect(english).toContain(en);
  });

  it('says how many groups are without numbers', () => {
    const [vi, en] = said(counts({ assigned: 2, doneOnTime: 2 }), { status: 'O', silent: 1 });
    expect(vi).toMatch(/ Chưa có số của 1 nhóm nhiệm vụ \(chưa báo cáo\)\.$/);
    expect(en).toMatch(/ Numbers of 1 task group are missing \(not reported yet\)\.$/);
  });
});

it('names in a cell why counts are missing', () => {
  expect([missingCounts('O', 'vi'), missingCounts('Q', 'vi'), missingCounts('O', 'en')]).toEqual([
    'chưa báo cáo',
    'không công bố theo quy định',
    'not reported yet',
  ]);
});
