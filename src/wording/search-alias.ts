/**
 * A text as people type it: small letters, no tones, d for đ. Used alike on the query and on what is searched, so
 * «da nang», «Đà Nẵng» and «ĐÀ NẴNG» are one.
 */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd');
}
