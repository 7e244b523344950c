import { verbs } from '../../desk/verbs.ts';
import type { SiteOptions } from '../../site/options.ts';
import { deskOf } from '../desk-of.ts';
import { openBrowser } from './open-browser.ts';
import { startDeskPage } from './start-page.ts';

/** What `npm run desk` without a verb takes. */
export interface PageChoices {
  /** Only prints the address. */
  readonly noOpen: boolean;
  readonly lang: 'vi' | 'en';
}

/** Opens the local page and the browser; settles once it is closed. @param fixed «now» was given, and stands still */
export async function openDeskPage(
  options: SiteOptions,
  fixed: boolean,
  { noOpen, lang }: PageChoices,
): Promise<void> {
  const first = deskOf(options);
  const served = new Map<string, Promise<string>>();
  const desk = () => {
    // The page may be open for hours: what appears at noon must not wait for the next start.
    const now = fixed ? options.buildInstant : `${new Date().toISOString().slice(0, 19)}Z`;
    return {
      ...first,
      now,
      build: ({ outDir, env }: Parameters<typeof first.build>[0]) =>
        first.build({ outDir, env: { BUILD_INSTANT: now, ...env } }),
      // One address for a folder: it stays the same when the preview is built again.
      serve: (folder: string) => {
        const known = served.get(folder) ?? first.serve(folder);
        served.set(folder, known);
        return known;
      },
    };
  };
  const page = await startDeskPage({ desk, verbs, lang, report: (error) => console.error(error) });
  console.log(`Bàn số liệu mở ở / The release desk is open at:\n\n  ${page.address}\n\nDừng / Stop: Ctrl+C`);
  if (!noOpen) openBrowser(page.address);
  await page.closed;
}
