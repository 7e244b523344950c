import { posterFile } from '../../../../../outlets/papers/paper-files.ts';
import { agencyPaperPaths, paperRoute } from '../../../../_papers.ts';

export const getStaticPaths = () => agencyPaperPaths();

/** An agency as a poster. */
export const GET = paperRoute(posterFile, 'application/pdf');
