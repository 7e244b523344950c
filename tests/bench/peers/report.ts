/** One figure of several runs: the median, and each value in the order of the runs. */
export interface Figure {
  readonly median: number;
  readonly values: readonly number[];
}

/** What a reader waits for, on one page. Times in milliseconds since the navigation began; bytes compressed. */
export interface VisitFigures {
  /** Answers that had come in full when the largest contentful paint took place, and their bytes. */
  readonly requestsToFirstView: Figure;
  readonly bytesToFirstView: Figure;
  /** All answers until the network was quiet. */
  readonly requests: Figure;
  readonly bytes: Figure;
  readonly firstPaint: Figure;
  readonly largestPaint: Figure;
  /** When every row of the table and the chart were in the page and painted. */
  readonly whole: Figure;
  /** What tasks of the main thread took beyond 50 ms each, from the first paint on. */
  readonly blocking: Figure;
  /** All work of the main thread; on the slowed processor. */
  readonly mainThread: Figure;
}

/** Lighthouse (mobile, its own simulated throttling): scores from 0 to 100, times in milliseconds. */
export interface LighthouseFigures {
  readonly performance: Figure;
  readonly accessibility: Figure;
  readonly bestPractices: Figure;
  readonly seo: Figure;
  readonly largestPaint: Figure;
  readonly blocking: Figure;
}

/** A way to make the page, measured. A part that could not be measured is not there and is named in `skipped`. */
export interface PageResult {
  readonly peer: string;
  readonly title: string;
  readonly visit?: VisitFigures;
  readonly lighthouse?: LighthouseFigures;
}

/** How long a way takes to build so many pages. */
export interface BuildResult {
  readonly peer: string;
  readonly title: string;
  /** Pages of HTML in what it wrote, and all files. */
  readonly pages: number;
  readonly files: number;
  readonly seconds: Figure;
}

/** A part that was not measured, and why. It is no pass. */
export interface Skipped {
  readonly part: string;
  readonly reason: string;
}

/** The comparison with the peers, as plain data. */
export interface PeerReport {
  readonly measuredAt: string;
  readonly machine: { readonly cores: number; readonly memoryGiB: number; readonly node: string };
  /** How the pages were served, and which phone was played. */
  readonly profile: {
    readonly protocol: 'HTTP/2' | 'HTTP/1.1';
    readonly encoding: 'gzip';
    readonly latencyMs: number;
    readonly downloadKbps: number;
    readonly slowdown: number;
  };
  /** Name and version of what the peers stand on. */
  readonly versions: Readonly<Record<string, string>>;
  readonly pages: readonly PageResult[];
  readonly builds: readonly BuildResult[];
  readonly skipped: readonly Skipped[];
}
