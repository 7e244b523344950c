/**
 * «/», Ctrl-K and the search link open the search dialog on every page; its code comes with the first use. Where it
 * cannot be had, and on the search page, the link is what it is.
 */
function open(link: HTMLAnchorElement): void {
  const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  import('./search-dialog.ts')
    .then(({ openSearch }) => openSearch(link.href))
    .catch(() => (location.href = link.href));
}

const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');

link?.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(link);
});

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement | null;
  const typing = target?.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!link || (!slash && !controlK)) return;
  event.preventDefault();
  open(link);
});
