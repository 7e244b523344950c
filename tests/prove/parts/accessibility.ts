import { withBrowser } from '../../browser/support/chromium.ts';
import { embedOfKind } from '../../browser/support/embed-kinds.ts';
import { pageRoutes, routeOf } from '../../browser/support/page-routes.ts';
import { pagesToRead } from '../../browser/support/pages-to-read.ts';
import { pageReader } from '../accessibility/read-pages.ts';
import { outcome, type ProofPart } from '../part.ts';
import { whileServed } from '../while-served.ts';

/** Both portals, read as people read who see, hear or move otherwise than most. */
export const accessibilityPart: ProofPart = {
  name: 'accessibility',
  title: 'Accessibility',
  claim:
    'On one page of each kind and of each kind of embed, in both languages – what no real data makes yet, of a sample portal – axe finds nothing against WCAG 2.2 A and AA in light and in dark colours; no page scrolls sideways at 320 pixels or with letters twice as large, which cut nothing off; in forced colours every mark stays seen; Tab comes by every link and field, each time with an outline that stands out by 3:1. Served with their headers, these pages ask for nothing that the policy refuses and for nothing elsewhere.',
  timed: 'not',
  async run(site) {
    const portals = [
      { portal: await site.hosted(), paths: pagesToRead.root },
      { portal: { folder: await site.sample(), base: '/' }, paths: pagesToRead.sample },
    ];
    const read = await withBrowser(async (browser) => {
      const reader = pageReader(browser);
      for (const { portal, paths } of portals) {
        await whileServed(portal, (url) => reader.read({ url, paths }));
      }
      return reader.findings();
    });
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
      ],
      [...unread.map((route) => `no page of src/pages/${route} is read`), ...read.faults],
    );
  },
};
