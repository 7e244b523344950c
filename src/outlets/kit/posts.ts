import type { Portal } from '../../portal/portal.ts';
import { kitAddresses } from '../../wording/kit/kit-addresses.ts';
import type { KitStory } from '../../wording/kit/kit-story.ts';
import { channels, postText, type Channel } from '../../wording/kit/post-text.ts';

/** A text to be posted, and the file that holds it. */
export interface PostFile {
  readonly channel: Channel;
  readonly address: string;
  readonly text: string;
}

/** The texts of a story, one for each channel. */
export function postFiles(portal: Portal, story: KitStory): readonly PostFile[] {
  const { file } = kitAddresses(story);
  return channels.map((channel) => ({
    channel,
    address: file(`dang-${channel}.txt`),
    text: postText(portal, story, channel),
  }));
}
