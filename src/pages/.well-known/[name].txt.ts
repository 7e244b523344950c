import type { APIRoute } from 'astro';
import { securityText } from '../../outlets/security-text.ts';
import { addresses } from '../../site/addresses.ts';
import { siteOptions } from '../../site/options.ts';
import { outputMarkLine } from '../../site/output-marks.ts';

/** Where to report a weakness: only in a portal that has a contact. */
export const getStaticPaths = () => {
  const links = addresses('vi');
  const text = securityText(siteOptions, links.absolute(links.securityText()), outputMarkLine);
  return text === null ? [] : [{ params: { name: 'security' }, props: { text } }];
};

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
