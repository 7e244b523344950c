import { posterFile } from '../../../../../outlets/papers/paper-files.ts';
import { releasePaperPaths, paperRoute } from '../../../../_papers.ts';

export const getStaticPaths = () => releasePaperPaths();

/** A quarter as a poster. */
export const GET = paperRoute(posterFile, 'application/pdf');
