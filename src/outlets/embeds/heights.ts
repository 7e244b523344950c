import type { Embed } from './embed.ts';

/** Widths of a frame in pixels for which a height is known. */
export const frameWidths = [320, 480, 720] as const;

/** Heights in pixels of a frame, by its width: at least what its page needs where no script measures it. */
export type FrameHeights = Readonly<Record<(typeof frameWidths)[number], number>>;

/** The heights at which a frame shows all of an embed but for its folded table. */
export function frameHeights(embed: Embed): FrameHeights {
  const height = (width: number): number => heightAt(embed, width);
  return { 320: height(320), 480: height(480), 720: height(720) };
}

/** One height that is enough at every width from 320 pixels on. */
export function safeHeight(embed: Embed): number {
  return Math.max(...Object.values(frameHeights(embed)));
}

function heightAt({ exhibit, texts, finding }: Embed, width: number): number {
  const words = [finding, ...texts.map(({ text }) => text)].join(' ').length;
  return (
    200 + (exhibit?.draw(width >= 672 ? 720 : 360).height ?? 0) + Math.ceil((words * 9) / (width - 32)) * 28
  );
}
