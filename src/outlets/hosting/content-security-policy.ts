/** What differs between the policies of the portal's pages. */
interface PolicyOptions {
  /** Who may show the page in a frame: sources as CSP writes them. */
  readonly ancestors: readonly string[];
  /** May it run WebAssembly? Pagefind reads the search index by it. */
  readonly wasm: boolean;
}

/** What a page may load and who may frame it: only the portal's own files, nothing inline. */
export function contentSecurityPolicy({ ancestors, wasm }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ].join('; ');
}
