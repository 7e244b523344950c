import type { APIRoute } from 'astro';
import { registerPaths, type FileProps } from '../_files.ts';

export const getStaticPaths = registerPaths;

/** A register, byte for byte as it was read. */
export const GET: APIRoute<FileProps> = ({ props }) => new Response(props.file.text);
