import { z } from 'zod';
import { agencyKinds } from '../intake/tables/agencies.ts';

/** Each reader takes the text of one environment variable to its value; its message says what is allowed. */

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.pathname === '/' && !/[?#@;]/.test(text);
}

/** `https://example.vn` or with a slash at its end; a path belongs into BASE_PATH. */
export const siteUrlReader = z
  .string()
  .refine(isOrigin)
  .transform((text) => new URL(text).origin);

/** `nq57`, `/nq57`, `/nq57/` → `/nq57/`; `/` stays. */
export const basePathReader = z
  .string()
  .regex(/^\/?([A-Za-z0-9_~-][A-Za-z0-9._~-]*(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\/?)?$/)
  .refine((text) => !/^\/?en(\/|$)/.test(text))
  .transform((text) => `/${text.replace(/^\/|\/$/g, '')}/`.replace('//', '/'));

export const editionReader = z.enum(['public', 'sample']);
export const previewReader = z.enum(['0', '1']).transform((text) => text === '1');

/** `*`, or origins with commas or spaces between; `https://*.example.vn` stands for all its subdomains. */
export const embedOriginsReader = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((list) => (list.includes('*') ? list.length === 1 : list.every(isSource)))
  .transform((list): readonly string[] => list.map((item) => item.replace(/\/$/, '')));

function isSource(text: string): boolean {
  return isOrigin(text.replace('://*.', '://'));
}

/** Kinds of agencies with commas or spaces between; one that does not exist would silently leave kits out. */
export const kitKindsReader = z
  .string()
  .transform((text): readonly string[] => text.split(/[\s,]+/).filter(Boolean))
  .refine((list) => list.every((kind) => agencyKinds.some(({ code }) => code === kind)));

/** An instant with its offset, to the second: `2026-11-21T08:00:00+07:00` → `2026-11-21T01:00:00Z`. */
export const buildInstantReader = z.iso
  .datetime({ offset: true })
  .transform((text) => `${new Date(text).toISOString().slice(0, 19)}Z`);

export const emailReader = z.email();
export const urlReader = z.url({ protocol: /^https?$/ });
