import type { WhatIfFile } from '../portal/what-if-file.ts';
import type { Lang } from '../site/lang.ts';
import { whatIfFields } from '../site/what-if-address.ts';
import { printAddressesOnce, sourceList } from './source-list.ts';
import { lead, part, say } from './what-if-parts.ts';

/** Says which table this is: its title, caution, release, owner and sources, who is not ranked, whom one may follow. */
export function showAbout(root: Element, file: WhatIfFile, address: string, lang: Lang): void {
  say(root, 'title', file.title[lang]);
  say(root, 'noun', file.noun[lang]);
  say(root, 'caution', file.caution?.[lang] ?? '');
  part(root, 'caution').hidden = file.caution === null;
  say(root, 'release', file.release[lang]);
  say(root, 'owner', file.owner[lang]);
  part(root, 'sources').replaceChildren(sourceList(file.sources, lang));
  printAddressesOnce(root);
  lead(part(root, 'page') as HTMLAnchorElement, file.title[lang], file.page[lang]);
  (part(root, 'file') as HTMLAnchorElement).href = address;
  showUnranked(root, file, lang);
  showAgencies(root, file, lang);
}

function showUnranked(root: Element, { unranked }: WhatIfFile, lang: Lang): void {
  part(root, 'unranked-section').hidden = unranked.length === 0;
  const items = unranked.map(({ name, page, reason }) => {
    const link = document.createElement('a');
    lead(link, name[lang], page[lang]);
    const item = document.createElement('li');
    item.append(link, `: ${reason[lang]}`);
    return item;
  });
  part(root, 'unranked').replaceChildren(...items);
}

function showAgencies(root: Element, { agencies, unranked }: WhatIfFile, lang: Lang): void {
  const select = root.querySelector<HTMLSelectElement>(`[name=${whatIfFields.agency}]`)!;
  const byName = new Intl.Collator('vi');
  const options = [...agencies, ...unranked]
    .toSorted((a, b) => byName.compare(a.name[lang], b.name[lang]))
    .map(({ id, name }) => new Option(name[lang], id));
  const [none, ...old] = [...select.options];
  // A list that is open would close.
  if (String(old.map(({ value }) => value)) === String(options.map(({ value }) => value))) return;
  const chosen = select.value;
  select.replaceChildren(none!, ...options);
  select.value = chosen;
}
