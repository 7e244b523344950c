/**
 * What the pages may load: only the portal's own files, nothing inline. `'wasm-unsafe-eval'` is for Pagefind, whose
 * index is read by WebAssembly. Header files for hosts are to be made from this one source.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
