/** A data folder as a map: path → bytes. */
export type DataFolder = ReadonlyMap<string, Uint8Array>;

/** One thing done to a folder, named so that a finding can be read. */
export interface Mutation {
  readonly what: string;
  readonly files: DataFolder;
}

/** The folder with one file replaced. */
export function withFile(files: DataFolder, path: string, content: Uint8Array | string): DataFolder {
  return new Map(files).set(path, typeof content === 'string' ? Buffer.from(content) : content);
}

/** The paths with an ending, sorted. */
export function pathsEnding(files: DataFolder, ending: string): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith(ending)).sort();
}

/** A file as text, whatever its bytes are. */
export function textOf(files: DataFolder, path: string): string {
  return Buffer.from(files.get(path)!).toString('utf8');
}

/** Do two folders hold the same files, to the byte? */
export function sameFolder(one: DataFolder, other: DataFolder): boolean {
  return (
    one.size === other.size &&
    [...one].every(([path, bytes]) => {
      const beside = other.get(path);
      return beside === bytes || (beside !== undefined && Buffer.compare(bytes, beside) === 0);
    })
  );
}
