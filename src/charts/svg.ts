import { sampleMark } from '../site/sample-mark.ts';
import type { Scene } from './scene.ts';
import type { SvgMode } from './svg-paint.ts';
import { sceneSvg } from './svg-scene.ts';

export type { SvgMode } from './svg-paint.ts';

/**
 * Writes a scene as SVG. The sample edition marks every drawing that has a name; decoration, such as the bars in the
 * cells of a table, stays bare.
 */
export function renderSvg(scene: Scene, mode: SvgMode): string {
  const bare = scene.title === '' || scene.watermark !== undefined || sampleMark === undefined;
  return sceneSvg(bare ? scene : { ...scene, watermark: sampleMark }, mode);
}
