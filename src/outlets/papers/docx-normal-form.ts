import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The instant of every part in the archive; a UTC instant would differ between time zones. */
const partTime = new Date(1980, 0, 1);

/** Names of relations that the library makes by chance: `rId` and some twenty letters. */
const chanceId = /\brId[\w-]{16,}/g;

/**
 * A DOCX whose bytes depend on its content alone: parts sorted, names made by chance replaced by numbers in the order in
 * which the document first uses them, and the times of its core properties set to `instant`.
 */
export function normalDocx(bytes: Uint8Array, instant: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).toSorted((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const known = new Map<string, string>();
  const renamed = (text: string): string =>
    text.replace(chanceId, (id) => {
      const name = known.get(id) ?? `rId9${String(known.size).padStart(3, '0')}`;
      known.set(id, name);
      return name;
    });
  const normal = names.map((name) => {
    const part = parts[name]!;
    if (!/\.(?:xml|rels)$/.test(name)) return [name, part] as const;
    const text = renamed(strFromU8(part));
    return [name, strToU8(name === 'docProps/core.xml' ? dated(text, instant) : text)] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(normal), { level: 9, mtime: partTime }));
}

/** The type of contents has to be the first part; the document comes before what its names point to. */
function order(name: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(name);
  return first < 0 ? 9 : first;
}

function dated(core: string, instant: string): string {
  const second = `${new Date(instant).toISOString().slice(0, 19)}Z`;
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${second}`);
}
