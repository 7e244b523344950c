/** What differs between the policies of the portal's files. */
interface PolicyOptions {
  /** Who may show the page in a frame: sources as CSP writes them. */
  readonly ancestors: readonly string[];
  /** May it run WebAssembly? Pagefind reads the search index by it. */
  readonly wasm: boolean;
}

/** What a page may load and who may frame it: only the portal's own files, nothing inline, and no kind that is not named. */
export function contentSecurityPolicy({ ancestors, wasm }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // The preview of the embed chooser, and what the desk shows beside each other.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ].join('; ');
}
