import { docxFile } from '../../../../../outlets/papers/paper-files.ts';
import { releasePaperPaths, paperRoute } from '../../../../_papers.ts';

export const getStaticPaths = () => releasePaperPaths();

/** A quarter as a Word document. */
export const GET = paperRoute(
  docxFile,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
);
