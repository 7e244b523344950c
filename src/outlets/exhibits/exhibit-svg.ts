import { releasesOf, type Exhibit } from '../../charts/exhibits/exhibit.ts';
import { framed } from '../../charts/file-frame.ts';
import type { Scene } from '../../charts/scene.ts';
import { renderSvg } from '../../charts/svg.ts';
import type { Portal } from '../../portal/portal.ts';
import { frameTexts } from '../../wording/exhibits/frame-texts.ts';

/** Width of the drawing inside its file, in pixels. */
const fileWidth = 720;

/** An exhibit as a scene that stands alone: headline, name, drawing, and what it stands on. */
export function exhibitScene(portal: Portal, exhibit: Exhibit): Scene {
  const texts = frameTexts(portal, { ...exhibit, releases: releasesOf(exhibit) });
  return framed(exhibit.draw(fileWidth), texts);
}

/** An exhibit as an SVG file, in the light theme; the same exhibit gives the same bytes. */
export function exhibitSvg(portal: Portal, exhibit: Exhibit): string {
  return `${renderSvg(exhibitScene(portal, exhibit), { kind: 'file', theme: 'light' })}\n`;
}
