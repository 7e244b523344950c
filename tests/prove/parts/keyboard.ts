import { goByKeyboard } from '../accessibility/go-by-keyboard.ts';
import { withBrowser } from '../../browser/support/chromium.ts';
import { outcome, type ProofPart } from '../part.ts';
import { whileServed } from '../while-served.ts';

/** The ways of those who use no mouse, gone key by key. */
export const keyboardPart: ProofPart = {
  name: 'keyboard',
  title: 'By keyboard alone',
  claim:
    'In both languages search, a table, comparing and the embed chooser are used by keyboard alone, the focus seen after each key.',
  // A page that comes late because others are at work would fail a way.
  timed: 'by the clock',
  async run(site) {
    const portal = await site.hosted();
    const { figures, faults } = await whileServed(portal, (url) =>
      withBrowser((browser) => goByKeyboard(browser, url)),
    );
    return outcome(figures, faults);
  },
};
