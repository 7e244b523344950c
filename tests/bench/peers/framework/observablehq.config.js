import { readFileSync } from 'node:fs';

const { agencies } = JSON.parse(readFileSync(new URL('src/data/agencies.json', import.meta.url), 'utf8'));

// The default theme, light and dark. Google Fonts, which the defaults ask for, are left out: other hosts are not
// reachable where this is measured, and the page is faster without them.
export default {
  root: 'src',
  title: 'PAPI 2024',
  // Stated, because Framework lists all files to find them, again for each page: 10,000 pages would cost 100 million.
  pages: [],
  sidebar: false,
  pager: false,
  toc: false,
  footer: '',
  globalStylesheets: ['observablehq:stdlib/inputs.css'],
  dynamicPaths: agencies.map(({ id }) => `/agencies/${id}`),
};
