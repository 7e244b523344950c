import { placedFiles, publishedCopies, publishedFiles } from '../../outlets/published-files.ts';
import type { PublishedFile } from '../../portal/file-check/published-list.ts';
import { addresses } from '../../site/addresses.ts';
import { portal } from '../_portal.ts';

/** JSON that stands written. */
export function jsonTextResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

/** Every published data file with its hash. */
export function allPublishedFiles(): readonly PublishedFile[] {
  return publishedFiles(portal, addresses('vi'));
}

/** The same, and their copies at other addresses. */
export function allFilesAndCopies(): readonly PublishedFile[] {
  return [...allPublishedFiles(), ...publishedCopies(portal, addresses('vi'))];
}

export interface DataFileProps {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The addresses of all data files of one kind, as a route below `/du-lieu/` has them, with their bytes. */
export function dataFilePaths(ending: string) {
  return placedFiles(portal, addresses('vi')).flatMap(({ listed: { path }, file: { bytes } }) =>
    path?.endsWith(`.${ending}`)
      ? [{ params: { file: path.slice('du-lieu/'.length, -(ending.length + 1)) }, props: { bytes } }]
      : [],
  );
}

/** A data file, to the byte. */
export function dataFileResponse({ bytes }: DataFileProps, type: string): Response {
  return new Response(bytes, { headers: { 'Content-Type': type } });
}
