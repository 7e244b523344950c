import { chromium } from 'playwright-core';
import { serveFolder } from '../../../src/cli/serve.ts';
import { launchChromium } from '../../browser/support/chromium.ts';
import { embedOfKind } from '../../browser/support/embed-kinds.ts';
import { pageRoutes, routeOf } from '../../browser/support/page-routes.ts';
import { pagesToRead } from '../../browser/support/pages-to-read.ts';
import { goByKeyboard } from '../accessibility/go-by-keyboard.ts';
import { pageReader } from '../accessibility/read-pages.ts';
import { outcome, type ProofPart } from '../part.ts';

/** Both portals, read as people read who see, hear or move otherwise than most. */
export const accessibilityPart: ProofPart = {
  name: 'accessibility',
  title: 'Accessibility',
  claim:
    'On one page of each kind and of each kind of embed, in both languages – what no real data makes yet, of a sample portal – axe finds nothing against WCAG 2.2 A and AA in light and in dark colours; no page scrolls sideways at 320 pixels or with letters twice as large, which cut nothing off; in forced colours every mark stays seen; Tab comes by every link and field, each time with an outline that stands out by 3:1. Served with their headers, these pages ask for nothing that the policy refuses and for nothing elsewhere. Search, a table, comparing and the embed chooser are used by keyboard alone, the focus seen after each key.',
  async run(site) {
    // Built while the real pages are read.
    const sampleFolder = site.sample();
    sampleFolder.catch(() => undefined);
    const { folder, base } = await site.hosted();
    const real = await serveFolder({ folder, base, port: 0 });
    const closers = [real.close];
    try {
      const server = await launchChromium();
      closers.push(() => server.close());
      const browser = await chromium.connect(server.wsEndpoint());
      const reader = pageReader(browser);
      await reader.read({ url: real.url, paths: pagesToRead.root });
      const sample = await serveFolder({ folder: await sampleFolder, base: '/', port: 0 });
      closers.push(sample.close);
      await reader.read({ url: sample.url, paths: pagesToRead.sample });
      const read = reader.findings();
      // After all else: a page that comes late because others are being read would fail a way.
      const gone = await goByKeyboard(browser, real.url);
      const made = new Set([...pagesToRead.root, ...pagesToRead.sample].map(routeOf));
      const unread = pageRoutes.filter((route) => !made.has(route));
      return outcome(
        [
          {
            what: 'files that make pages, kinds of embeds; each is read',
            value: `${pageRoutes.length}, ${Object.keys(embedOfKind).length}`,
          },
          {
            what: 'pages in two languages, of the real portal, of the sample portal',
            value: `${pagesToRead.root.length}, ${pagesToRead.sample.length}`,
          },
          ...read.figures,
          ...gone.figures,
        ],
        [...unread.map((route) => `no page of src/pages/${route} is read`), ...read.faults, ...gone.faults],
      );
    } finally {
      for (const close of closers.toReversed()) await close();
      await sampleFolder.catch(() => undefined);
    }
  },
};
