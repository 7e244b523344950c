/** The later of two instants, UTC to the second: of now and a day of publication, when the pages of it are seen. */
export function laterInstant(a: string, b: string): string {
  return `${new Date(Math.max(Date.parse(a), Date.parse(b))).toISOString().slice(0, 19)}Z`;
}
