import { createHash } from 'node:crypto';

/** Only the page's own files, nothing inline, no frame around it. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For the reports of verbs, which carry their style inside: that very style and nothing else. */
export function reportPolicy(report: string): string {
  const styles = [...report.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text!);
  const hashes = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const style = hashes.length === 0 ? "'none'" : hashes.join(' ');
  return `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/**
 * Of every answer. The referrer stays at home: with `no-referrer` browsers send forms with `Origin: null`, and a form of
 * another page could not be told from ours.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
};
