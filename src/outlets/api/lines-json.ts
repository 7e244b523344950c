/**
 * An object as JSON with one property a line, and one entry a line in each list: small, readable, and two versions of a
 * file can be compared line by line.
 */
export function linesJson(value: object): string {
  const properties = Object.entries(value).flatMap(([name, content]: [string, unknown]) =>
    content === undefined ? [] : [`  ${JSON.stringify(name)}: ${linesOf(content)}`],
  );
  return `{\n${properties.join(',\n')}\n}\n`;
}

function linesOf(content: unknown): string {
  if (!Array.isArray(content) || content.length === 0) return JSON.stringify(content);
  return `[\n    ${content.map((entry) => JSON.stringify(entry)).join(',\n    ')}\n  ]`;
}
