import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of a Pagefind index; the path is relative to the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Stands before the CBOR inside each gzipped file. */
const magic = Buffer.from('pagefind_dcd');

/** A list whose order means nothing to Pagefind, of entries that begin with their name. */
type Named = [name: string, ...rest: unknown[]];

/** `[filter, [[value, pages]]]`. */
type FilterContent = [filter: string, values: Named[]];

/** `[version, pages, chunks, [[filter, hash]], [[sort, pages]], fields]`. */
type MetaContent = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [filter: string, hash: string][],
  sorts: Named[],
  fields: unknown,
];

interface EntryContent {
  languages: Record<string, { hash: string }>;
}

/**
 * Gives an index the same bytes on every run. Pagefind writes three lists in the order of a hash map: the values in
 * filter files, filters and sorts in the meta files, languages in the entry file. Each is sorted by name here, and the
 * files are named again by their content, from the filters up to the entry that names the meta files.
 */
export function normaliseIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const newNames = new Map<string, string>();
  const filters = files.filter(isFilter).map((file) => renamed(file, sortFilter(file), newNames));
  const metas = files.filter(isMeta).map((file) => renamed(file, sortMeta(file, newNames), newNames));
  const rest = files
    .filter((file) => !isFilter(file) && !isMeta(file))
    .map((file) => (file.path === 'pagefind-entry.json' ? sortEntry(file, newNames) : file));
  return [...rest, ...filters, ...metas].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const isFilter = ({ path }: IndexFile): boolean => path.endsWith('.pf_filter');
const isMeta = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');

/** Where a file's name carries `<language>_<hash>`: `filter/vi_73e028d.pf_filter`, `pagefind.vi_57f7caec5d.pf_meta`. */
const hashedName = /([a-z-]+)_([0-9a-f]+)(?=\.pf_(?:filter|meta)$)/;

function renamed({ path }: IndexFile, content: Buffer, newNames: Map<string, string>): IndexFile {
  const match = hashedName.exec(path);
  if (!match) throw new Error(`not a file name of a Pagefind index: ${path}`);
  const [before, language, oldHash] = match;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, oldHash!.length);
  const after = `${language}_${hash}`;
  newNames.set(before, after);
  return { path: path.replace(hashedName, after), content };
}

function sortFilter(file: IndexFile): Buffer {
  const [filter, values] = unpack(file) as FilterContent;
  return pack([filter, sortByName(values)]);
}

function sortMeta(file: IndexFile, newNames: ReadonlyMap<string, string>): Buffer {
  const [version, pages, chunks, filters, sorts, fields] = unpack(file) as MetaContent;
  const renamedFilters = filters.map(([name, hash]): Named => [name, newNames.get(hash) ?? hash]);
  return pack([version, pages, chunks, sortByName(renamedFilters), sortByName(sorts), fields]);
}

function sortEntry({ path, content }: IndexFile, newNames: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as EntryContent;
  const languages = Object.entries(entry.languages)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([language, value]) => [language, { ...value, hash: newNames.get(value.hash) ?? value.hash }] as const,
    );
  const sorted = { ...entry, languages: Object.fromEntries(languages) };
  return { path, content: Buffer.from(JSON.stringify(sorted)) };
}

function sortByName(entries: readonly Named[]): Named[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function unpack({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, magic.length).equals(magic)) throw new Error(`not a Pagefind file: ${path}`);
  return decode(bytes.subarray(magic.length));
}

function pack(value: unknown): Buffer {
  const zipped = gzipSync(Buffer.concat([magic, encode(value)]), { level: 9 });
  // Byte 9 names the operating system that zipped; 255 is «unknown».
  zipped[9] = 255;
  return zipped;
}
