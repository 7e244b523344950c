import { twoPageFile } from '../../../../../outlets/papers/paper-files.ts';
import { releasePaperPaths, paperRoute } from '../../../../_papers.ts';

export const getStaticPaths = () => releasePaperPaths();

/** A quarter on two pages. */
export const GET = paperRoute(twoPageFile, 'application/pdf');
