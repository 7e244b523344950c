import type { IncomingMessage } from 'node:http';
import { maxFileBytes } from '../../../intake/decode.ts';

/** The largest form that is taken: the largest file that the desk reads, and room for the fields around it. */
export const maxFormBytes = maxFileBytes + 1_000_000;

/** A form that is not taken: too large, or none. */
export class FormRefused extends Error {
  readonly status: 400 | 413;

  constructor(status: 400 | 413) {
    super(`form refused: ${status}`);
    this.status = status;
  }
}

/**
 * The fields of a form that was sent, files as `File`.
 * @throws FormRefused when it is larger than the limit, which is noticed before more is read, or no form
 */
export async function readForm(request: IncomingMessage, limit = maxFormBytes): Promise<FormData> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new FormRefused(413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new FormRefused(413);
    chunks.push(chunk);
  }
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  try {
    return await new Response(Buffer.concat(chunks), { headers }).formData();
  } catch {
    throw new FormRefused(400);
  }
}
