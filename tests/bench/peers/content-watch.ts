/** When a page has all that it is to show. */
export interface WholePage {
  /** So many rows in one table. */
  readonly rows: number;
  /** What is in the page once the chart is made. */
  readonly chart?: string | undefined;
}

/** What `watchContent` leaves in the page; times in milliseconds since the navigation began, 0 until then. */
export interface ContentTimes {
  whole: number;
  largestPaint: number;
  firstPaint: number;
  blocking: number;
}

/** Runs in the page before anything else of it, and notes when it is whole and what it kept the main thread busy with. */
export function watchContent({ rows, chart }: WholePage): void {
  const times: ContentTimes = { whole: 0, largestPaint: 0, firstPaint: 0, blocking: 0 };
  Object.assign(globalThis, { contentTimes: times });
  const isWhole = (): boolean =>
    [...document.querySelectorAll('table')].some(
      (table) => table.querySelectorAll('tbody tr').length >= rows,
    ) &&
    (chart === undefined || document.querySelector(chart) !== null);
  const observer = new MutationObserver(() => {
    if (!isWhole()) return;
    observer.disconnect();
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        times.whole = performance.now();
      });
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (times.largestPaint = startTime));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') times.firstPaint = startTime;
  });
  // As Lighthouse counts it, but to the end of loading: what each task takes beyond 50 ms.
  observe('longtask', ({ startTime, duration }) => {
    if (times.firstPaint > 0 && startTime + duration > times.firstPaint) times.blocking += duration - 50;
  });
}
