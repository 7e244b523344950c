import type { Agency } from '../../../portal/agencies.ts';
import type { AgencyQuarter } from '../../../portal/agency-quarter.ts';
import { doneOf, type TaskCounts } from '../../../portal/counts-of-tasks.ts';
import { fullStop, midSentence, sentenceStart } from '../../case.ts';
import { formatDate } from '../../dates.ts';
import { quarterFinding } from '../../model/agency-quarter-words.ts';
import { formatNumber } from '../../numbers.ts';
import { joinList } from '../../sentences/lists.ts';

/**
 * How the tasks of an agency stand, each part with its noun, since a listener cannot look back: «Đến ngày 30/9/2026, Bộ
 * Mẫu A được giao 26 nhiệm vụ. Trong đó, 23 nhiệm vụ đã hoàn thành, gồm cả 1 nhiệm vụ hoàn thành muộn. Còn 1 nhiệm
 * vụ đang thực hiện trong hạn và 2 nhiệm vụ thường xuyên.» Then what is overdue, which is always said.
 * @param by who published them, where one body did
 */
export function taskSentences(agency: Agency, quarter: AgencyQuarter, by: string | null): readonly string[] {
  const { results, release } = quarter;
  if (!results?.counts || !release.results || results.counts.assigned === 0) {
    const sentence = quarterFinding(agency, quarter, 'vi');
    return sentence === null ? [] : [sentence];
  }
  const { counts, silent } = results;
  const name = midSentence(agency.name.full.vi);
  return [
    `${by === null ? 'Tính' : `Theo ${midSentence(by)}, tính`} đến ngày ${formatDate(release.results.asOf, 'vi')}, ${name} được giao ${tasks(counts.assigned)}.`,
    fullStop(sentenceStart(donePart(counts))),
    ...openPart(counts),
    counts.overdue > 0 ? `Có ${tasks(counts.overdue)} quá hạn.` : 'Không có nhiệm vụ nào quá hạn.',
    ...(silent.length > 0 ? [`${formatNumber(silent.length, 'vi')} nhóm nhiệm vụ chưa có số liệu.`] : []),
  ];
}

const tasks = (count: number): string => `${formatNumber(count, 'vi')} nhiệm vụ`;

function openPart({ inProgress, recurring }: TaskCounts): readonly string[] {
  const parts = [
    inProgress > 0 ? `${tasks(inProgress)} đang thực hiện trong hạn` : null,
    recurring > 0 ? `${tasks(recurring)} thường xuyên` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`Còn ${joinList(parts, 'vi')}.`];
}

function donePart(counts: TaskCounts): string {
  const done = doneOf(counts);
  if (done === 0) return 'chưa nhiệm vụ nào hoàn thành';
  const all = done === counts.assigned ? `cả ${tasks(done)}` : `trong đó, ${tasks(done)}`;
  if (counts.doneLate === 0) return `${all} đã hoàn thành đúng hạn`;
  if (counts.doneOnTime === 0) return `${all} đã hoàn thành nhưng muộn`;
  return `${all} đã hoàn thành, gồm cả ${tasks(counts.doneLate)} hoàn thành muộn`;
}
