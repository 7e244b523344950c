/** What stands in the place of a period in the address of an embed. */
const periodOrNewest = /^(?:\d{4}(?:-(?:q[1-4]|h[12]|\d{2}))?|moi-nhat)$/;
const version = /^v\d+\.\d+\.\d+$/;

/** The entry of what is always up to date. */
export const newestEntry = 'moi-nhat';

/** Where the chooser offers an embed: its page below `/nhung/chon/`, and the id of its entry there. */
export interface ChoicePlace {
  /** `xep-hang/papi/ban-do-provinces-63`: one thing in all its periods and versions, or an agency, or a task group. */
  readonly page: string;
  /** `ky-2024`, `ky-2024-v1.0.0`, `moi-nhat`; of an agency or a task group the name of what is shown. */
  readonly entry: string;
}

/**
 * The place in the chooser of an embed, or of an exhibit on its page.
 * @param key the address of an embed below `/nhung/`, or the key of an exhibit, without slashes at its ends
 */
export function choicePlace(key: string): ChoicePlace {
  const [section, thing, ...rest] = key.split('/');
  if (section === 'trach-nhiem' || section === 'nhom-nhiem-vu')
    return { page: `${section}/${thing}`, entry: rest.join('-') };
  if (section !== 'xep-hang' && section !== 'ky') return { page: key, entry: newestEntry };
  const dated = periodOrNewest.test(rest[0] ?? '') ? rest.splice(0, version.test(rest[1] ?? '') ? 2 : 1) : [];
  // What shows a series over its periods stands beside them, and its frozen states under `cac-ky`.
  const shown = dated.length === 0 ? ['cac-ky', ...rest] : rest;
  const newest = dated.length === 0 || dated[0] === newestEntry;
  return {
    page: [section, thing, ...shown].join('/'),
    entry: newest ? newestEntry : `ky-${dated.join('-')}`,
  };
}
