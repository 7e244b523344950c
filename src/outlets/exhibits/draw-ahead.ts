import { svgToPng } from './png.ts';

/** How many images are drawn at a time: one more than a small machine has cores, so that none waits. */
const atOnce = 3;

/** Draws images into the cache, several at a time: the routes that write them ask for one after the other. */
export async function drawAhead(svgs: readonly string[], cacheFolder: string, scale?: number): Promise<void> {
  const waiting = svgs.values();
  const draw = async (): Promise<void> => {
    for (const svg of waiting) await svgToPng(svg, cacheFolder, scale);
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
}
