import { observationStatuses } from '../../intake/tables/shared-columns.ts';
import type { Lang } from '../../site/lang.ts';

/** SDMX observation status of a number or of an empty cell. */
export type StatusCode = (typeof observationStatuses)[number]['code'];

/** The word for a status, as the tables define it: P «tạm tính», O «chưa tìm thấy». */
export function statusWord(status: StatusCode, lang: Lang): string {
  const found = observationStatuses.find((entry) => entry.code === status);
  if (!found) throw new RangeError(`not a status: ${status}`);
  return found.title[lang];
}
