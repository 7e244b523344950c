import { agencyTasksExhibit, quarterProgressExhibit } from '../../charts/exhibits/task-states.ts';
import type { Agency } from '../../portal/agencies.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { buildQuarter, isDisclosure } from '../../portal/quarter.ts';
import type { Lang } from '../../site/lang.ts';
import { agencyStory } from '../../wording/kit/agency-story.ts';
import { releaseStory } from '../../wording/kit/release-story.ts';
import type { Paper } from './paper.ts';
import { releaseTables } from './release-tables.ts';
import { storyPaper } from './story-paper.ts';

/** Width at which a drawing is made for a poster: its letters then are legible from a step away. */
const drawnWidth = 480;

/** A quarter on paper: its findings, main tables, and the drawing of its tasks where it discloses them. */
export function releasePaper(portal: Portal, series: Series, release: Release, lang: Lang): Paper {
  const results = isDisclosure(release) ? buildQuarter(portal, series, release).results : null;
  const exhibit = results && quarterProgressExhibit(portal, lang, release, results);
  return storyPaper(portal, releaseStory(portal, series, release, lang), {
    tables: releaseTables(portal, series, release, lang),
    drawing: exhibit ? exhibit.draw(drawnWidth) : null,
  });
}

/** An agency on paper, with the drawing of its tasks where its results are known. */
export function agencyPaper(portal: Portal, agency: Agency, lang: Lang): Paper {
  const exhibit = agencyTasksExhibit(portal, lang, agency);
  return storyPaper(portal, agencyStory(portal, agency, lang), {
    drawing: exhibit ? exhibit.draw(drawnWidth) : null,
  });
}
