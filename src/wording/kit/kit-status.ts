import type { Release } from '../../portal/portal.ts';
import { siteOptions } from '../../site/options.ts';
import type { Lang } from '../../site/lang.ts';
import type { KitStory } from './kit-story.ts';

type Status = Release['file']['status'];

const texts: Readonly<Record<Lang, Readonly<Record<Status, string>>>> = {
  vi: {
    official: 'Công bố chính thức',
    provisional: 'Số liệu tạm tính – có thể thay đổi khi có kết quả chính thức',
    compiled: 'Tổng hợp từ báo chí và văn bản – không phải công bố chính thức',
    sample: 'Dữ liệu mẫu – cơ quan và số liệu đều là giả định',
  },
  en: {
    official: 'Official publication',
    provisional: 'Provisional – may change when official results arrive',
    compiled: 'Compiled from the press and documents – not an official publication',
    sample: 'Sample data – agencies and numbers are fictitious',
  },
};

/** The weakest first: what a reader has to know of the numbers, whatever else is told with them. */
const order: readonly Status[] = ['sample', 'compiled', 'provisional', 'official'];

/** The statuses of what a story tells, each once, the weakest first. */
export function statusesOf({ releases }: Pick<KitStory, 'releases'>): readonly Status[] {
  const told = new Set(releases.map(({ file }) => file.status));
  // What stands in registers alone was gathered from documents, as the footer of the pages says.
  if (told.size === 0) told.add(siteOptions.edition === 'sample' ? 'sample' : 'compiled');
  return order.filter((status) => told.has(status));
}

/** What kind of numbers a story tells, in one line. */
export function kitStatus(story: Pick<KitStory, 'lang' | 'releases'>): string {
  return statusesOf(story)
    .map((status) => texts[story.lang][status])
    .join('; ');
}
