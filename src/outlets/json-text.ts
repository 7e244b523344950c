/** A descriptor as a file: indented for people, a line feed at its end. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
