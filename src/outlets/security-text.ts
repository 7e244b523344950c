import type { SiteOptions } from '../site/options.ts';

/** How long the file says that it holds: RFC 9116 asks for less than a year; who builds each quarter renews it. */
const validDays = 180;

const dayLength = 24 * 60 * 60 * 1000;

type Options = Pick<SiteOptions, 'contact' | 'buildInstant' | 'hasPublicAddress'>;

/**
 * `security.txt` (RFC 9116): where to report a weakness of the portal. Null without a contact that the standard takes: a
 * mail address, or a page over https.
 * @param address its own, with the origin
 * @param mark of a portal that is not the published one
 */
export function securityText(options: Options, address: string, mark?: string): string | null {
  const { contact, buildInstant, hasPublicAddress } = options;
  const contacts = [
    ...(contact.email === null ? [] : [`mailto:${contact.email}`]),
    ...(contact.url?.startsWith('https://') ? [contact.url] : []),
  ];
  if (contacts.length === 0) return null;
  const expires = new Date(Date.parse(buildInstant) + validDays * dayLength).toISOString().slice(0, 19);
  const lines = [
    ...(mark === undefined ? [] : [`# ${mark}`]),
    ...contacts.map((uri) => `Contact: ${uri}`),
    `Expires: ${expires}Z`,
    'Preferred-Languages: vi, en',
    ...(hasPublicAddress ? [`Canonical: ${address}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
