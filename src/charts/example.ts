import type { Scene } from './scene.ts';

/** One state of a chart: a test draws it at every width, and the gallery shows it. */
export interface ChartExample {
  /** Unique within its chart, fit for an id: `63-provinces`. */
  readonly id: string;
  /** What is to be seen, in Vietnamese. */
  readonly title: string;
  /** Draws the state for a width in pixels, 320 to 1200. */
  readonly draw: (width: number) => Scene;
}
