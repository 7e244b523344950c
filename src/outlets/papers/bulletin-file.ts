import type { Portal } from '../../portal/portal.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import type { KitStory } from '../../wording/kit/kit-story.ts';
import { loudspeakerBulletin } from '../../wording/kit/spoken/bulletin.ts';

/**
 * The loudspeaker bulletin of a story as a text file, a paragraph a line. It begins with a byte order mark: browsers and
 * the editors of Windows read a text without a charset by that. What a sample or a preview says stands before it.
 */
export function bulletinFile(portal: Portal, story: KitStory): string {
  const mark = outputMarkLine === undefined ? [] : [outputMarkLine];
  return `\uFEFF${[...mark, ...loudspeakerBulletin(portal, story).paragraphs].join('\r\n\r\n')}\r\n`;
}
