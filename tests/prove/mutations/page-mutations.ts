/** A small damage to a page as it reaches the browser, and the question that must notice it. */
export interface PageMutation {
  /** What is asked of the page, as the report names it. */
  readonly guards: string;
  /** Below the base path; its file is `index.html` in it. */
  readonly path: string;
  /** What is found in the page, the first time … */
  readonly from: RegExp;
  /** … and what takes its place. */
  readonly to: string;
  /**
   * Who has to notice: `links`, `html`, `structure`, `weight`, `frame weight`, `scripts`, `first visit`, `policy`,
   * `focus`, or the name of a way of reading.
   */
  readonly asked: string;
  /** A style sheet that the damaged page loads; the policy allows none inline. */
  readonly style?: string;
}

const papi = 'xep-hang/papi/2024/';
const frame = 'nhung/xep-hang/papi/2024/bang-provinces-63/';

/** What does not get smaller on the line by much: some 20 kB. */
const ballast = Array.from({ length: 9000 }, (_, at) => (at * 2654435761) % 99991).join(' ');

// prettier-ignore
/** For each question that needs a built page, the damage that it must tell; one line each. */
export const pageMutations: readonly PageMutation[] = [
  { guards: 'links: pages', path: 'tien-do/', from: /href="[^"]*\/trach-nhiem\/"/, to: 'href="../trach-nhiemm/"', asked: 'links' },
  { guards: 'links: parts of a page', path: 'en/tien-do/', from: /href="#noi-dung"/, to: 'href="#noi-dungg"', asked: 'links' },
  { guards: 'HTML validity', path: 'tien-do/', from: /<\/h1>/, to: '</h2>', asked: 'html' },
  { guards: 'one main heading', path: 'gioi-thieu/', from: /<h1>(.*?)<\/h1>/, to: '<h2>$1</h2>', asked: 'structure' },
  { guards: 'name for frames', path: 'nhung/chon/xep-hang/papi/ban-do-provinces-63/', from: /(<iframe[^>]*) title="[^"]*"/, to: '$1', asked: 'structure' },
  { guards: 'HTML validity: attributes where they belong', path: papi, from: /<\/h1>/, to: '</h1><input type="checkbox" aria-label="x" autocomplete="off">', asked: 'html' },
  { guards: 'headings in order', path: 'en/ket-qua/', from: /<h2(.*?)<\/h2>/, to: '<h4$1</h4>', asked: 'structure' },
  { guards: 'language', path: 'en/', from: /<html lang="en"/, to: '<html lang="vi"', asked: 'structure' },
  { guards: 'text for pictures', path: 'gioi-thieu/', from: /<\/h1>/, to: '</h1><img src="/favicon.svg">', asked: 'structure' },
  { guards: 'name for drawings', path: papi, from: /(<svg[^>]*) aria-labelledby="[^"]*"/, to: '$1', asked: 'structure' },
  { guards: 'nothing inline, in the files', path: 'tien-do/', from: /<main /, to: '<main style="color: red" ', asked: 'structure' },
  { guards: 'weight of a page', path: 'gioi-thieu/', from: /<\/h1>/, to: `</h1><p>${ballast}</p>`, asked: 'weight' },
  { guards: 'weight of what is framed', path: frame, from: /<\/body>/, to: `<p>${ballast}</p></body>`, asked: 'frame weight' },
  { guards: 'weight of scripts', path: 'gioi-thieu/', from: /<\/head>/, to: '<script src="/nq57/pagefind/pagefind-worker.js"></script></head>', asked: 'scripts' },
  { guards: 'weight of a first visit', path: 'gioi-thieu/', from: /<\/h1>/, to: '</h1><img alt="" src="/nq57/pagefind/wasm.unknown.pagefind">', asked: 'first visit' },
  { guards: 'content security policy, in the browser', path: 'tien-do/', from: /<\/main>/, to: '</main><script>document.title = "x"</script>', asked: 'policy' },
  { guards: 'no host but the portal’s, in the browser', path: 'tien-do/', from: /<\/main>/, to: '</main><img alt="" src="https://elsewhere.example/x.png">', asked: 'policy' },
  { guards: 'axe', path: 'tim-kiem/', from: /<\/h1>/, to: '</h1><input name="x">', asked: 'axe in light colours' },
  { guards: 'axe, in dark colours', path: 'gioi-thieu/', from: /<h1>/, to: '<h1 class="dim">', asked: 'axe in dark colours, 320 pixels', style: '@media (prefers-color-scheme: dark) { .dim { color: #333; } }' },
  { guards: 'reflow at 320 pixels', path: 'gioi-thieu/', from: /<\/h1>/, to: '</h1><svg aria-hidden="true" width="400" height="9"></svg>', asked: 'windows of 320 and 360 pixels' },
  { guards: 'letters twice as large', path: 'gioi-thieu/', from: /<\/h1>/, to: '</h1><div class="cut">Ba công khai</div>', asked: 'letters twice as large', style: '.cut { height: 30px; overflow: hidden; }' },
  { guards: 'forced colours', path: 'gioi-thieu/', from: /<\/h1>/, to: '</h1><span class="mark"></span>', asked: 'the reader’s own colours', style: '.mark { display: block; width: 40px; height: 40px; background: red; }' },
  { guards: 'focus that is seen', path: 'tien-do/', from: /<h1>/, to: '<h1 class="unseen">', asked: 'focus', style: ':focus-visible { outline: none !important; }' },
  { guards: 'focus that stands out from its ground', path: 'en/tien-do/', from: /<h1>/, to: '<h1 class="unseen">', asked: 'focus', style: ':focus-visible { outline-color: var(--paper) !important; }' },
  { guards: 'focus that stands out, at every stop', path: 'gioi-thieu/', from: /<main /, to: '<main data-faint ', asked: 'by Tab from one end to the other', style: '[data-faint] :focus-visible { outline-color: var(--rule) !important; }' },
  { guards: 'Tab reaches all', path: 'gioi-thieu/', from: /<\/h1>/, to: '</h1><a href="#noi-dung" tabindex="-1">x</a>', asked: 'by Tab from one end to the other' },
];
