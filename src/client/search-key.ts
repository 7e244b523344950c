/** «/» and Ctrl-K lead to search from every page, unless the reader is typing. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement | null;
  const typing = target?.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !controlK) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
});
