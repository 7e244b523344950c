import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { confirmationSchema, type Confirmation } from '../../intake/approval/approval-schema.ts';
import { checkJson } from '../../intake/check-json.ts';
import { decodeText } from '../../intake/decode.ts';
import type { Problem } from '../../intake/problems.ts';

const schema = z.array(confirmationSchema);

/** Reads a list of what was looked at and found right: `[{"place": …, "why": …}]`. No file asked for: none. */
export function readConfirmations(path: string): { confirmed: Confirmation[]; problems: readonly Problem[] } {
  if (path === '') return { confirmed: [], problems: [] };
  if (!existsSync(path)) return { confirmed: [], problems: [{ code: 'file-missing', file: path }] };
  const decoded = decodeText(path, readFileSync(path));
  if ('problem' in decoded) return { confirmed: [], problems: [decoded.problem] };
  const { value, problems } = checkJson(schema, path, decoded.text);
  return { confirmed: value ?? [], problems };
}
