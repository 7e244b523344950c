/** Types of the portal's files that web servers do not know by themselves, by the ending of the name. */
export const mimeTypes: Readonly<Record<string, string>> = {
  bib: 'text/x-bibtex',
  csv: 'text/csv',
  ics: 'text/calendar',
  jsonld: 'application/ld+json',
  // Pagefind's index: compressed by itself, read as bytes.
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/** Endings of files that are worth compressing: text, more than half of which goes. */
export const compressible = [
  'bib',
  'css',
  'csv',
  'html',
  'ics',
  'js',
  'json',
  'jsonld',
  'svg',
  'txt',
  'xml',
] as const;
