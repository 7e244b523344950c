import { outputMarkLine } from '../site/output-marks.ts';
import type { Scene } from './scene.ts';
import type { SvgMode } from './svg-paint.ts';
import { sceneSvg } from './svg-scene.ts';

export type { SvgMode } from './svg-paint.ts';

/**
 * Writes a scene as SVG. A sample and a preview mark every drawing that has a name; decoration, such as the bars in the
 * cells of a table, stays bare.
 */
export function renderSvg(scene: Scene, mode: SvgMode): string {
  const bare = scene.title === '' || scene.watermark !== undefined || outputMarkLine === undefined;
  return sceneSvg(bare ? scene : { ...scene, watermark: outputMarkLine }, mode);
}
