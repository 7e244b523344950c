/** Attributes in writing order; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text or attribute value safe in XML and HTML; control characters, which XML forbids, are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A length with at most one decimal: a tenth of a pixel is not seen, and snapshots stay stable. */
export function round(value: number): number {
  // Adding 0 turns −0 into 0.
  return Math.round(value * 10) / 10 + 0;
}

/** Path data with its numbers rounded like every other length. */
export function roundPath(d: string): string {
  return d.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/g, (number) => String(round(Number(number))));
}

/** One element; `children` is markup already escaped. */
export function element(name: string, attributes: Attributes, children = ''): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === '') continue;
    written += ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`;
  }
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}
