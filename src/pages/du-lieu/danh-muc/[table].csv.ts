import type { APIRoute } from 'astro';
import { csvResponse, registerPaths, type FileProps } from '../_files.ts';

export const getStaticPaths = registerPaths;

/** A register, byte for byte as it was read. */
export const GET: APIRoute<FileProps> = ({ props }) => csvResponse(props.file);
