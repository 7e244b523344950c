import type { Problem } from '../intake/problems.ts';
import type { Bilingual } from '../intake/table.ts';

/** One thing that a verb may be told: `--series papi`, or `--yes`. */
export interface VerbOption {
  /** Without the dashes. */
  readonly name: string;
  /** `flag` is on or off; `path` names a file or folder, from the working directory. */
  readonly kind: 'text' | 'path' | 'flag';
  readonly required?: true;
  /** May be given more than once; the verb then gets them all. Not for flags. */
  readonly many?: true;
  /** Words without dashes are its values too: `verify dist`. At most one option of a verb; it has `many`. */
  readonly rest?: true;
  /** The words that are taken, where there are only a few; a form offers them. */
  readonly choices?: readonly string[];
  readonly title: Bilingual;
}

/** What the officer asked for: the value of each option that was given. */
export interface Wishes {
  /** A required text is there: the command has asked for it. Empty when it was not given. */
  text(name: string): string;
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** A build of the portal that a verb asks for. */
export interface BuildWish {
  /** The folder that the finished portal takes; what was there goes once the new one is whole. */
  readonly outDir: string;
  /** What is to differ from the environment of the desk, by the names of the README: `BUILD_INSTANT`, `PREVIEW`. */
  readonly env: Readonly<Record<string, string>>;
}

/** How a build ended. */
export interface BuildResult {
  readonly ok: boolean;
  /** All that the build said, for a person. */
  readonly output: string;
}

/** Where the desk works. */
export interface Desk {
  /** The data folder, `data/`. */
  readonly dataRoot: string;
  readonly edition: 'public' | 'sample';
  /** What counts as now, UTC to the second. */
  readonly now: string;
  /** Where sheets, reports and previews are written; never served, never part of the data. */
  readonly outRoot: string;
  /** Builds the portal, in a process of its own; never throws because of the data. */
  readonly build: (wish: BuildWish) => Promise<BuildResult>;
  /** Serves a built folder on this machine alone until the command is stopped; gives its address. */
  readonly serve: (folder: string) => Promise<string>;
}

/** How a verb ended. The same for the terminal, for `--json` and for the local page. */
export interface Outcome<Data = unknown> {
  /** Exit code 0 or 1. */
  readonly ok: boolean;
  /** What happened and what comes next, a sentence a line. */
  readonly lines: readonly Bilingual[];
  /** What stands in the way, each at its place. */
  readonly problems: readonly Problem[];
  /** Files that were written or replaced, from the working directory. */
  readonly written: readonly string[];
  /** The facts behind the lines, plain values for machines. */
  readonly data: Data;
}

/** A task of the release desk: `npm run desk -- <name>`. */
export interface Verb<Data = unknown> {
  readonly name: string;
  readonly title: Bilingual;
  /** What it does and what it changes, some sentences. */
  readonly about: Bilingual;
  readonly options: readonly VerbOption[];
  /**
   * Does it. A verb that changes data or a published folder only says what it would do, unless it is told `--yes`.
   * Foreseeable failures are problems of the outcome; what is thrown is a fault of the program.
   */
  readonly run: (wishes: Wishes, desk: Desk) => Outcome<Data> | Promise<Outcome<Data>>;
}

/** `--series` and `--period`, which most verbs take. */
export const releaseOptions = [
  {
    name: 'series',
    kind: 'text',
    required: true,
    title: { vi: 'mã bộ số liệu: nq57, papi…', en: 'id of the series: nq57, papi…' },
  },
  {
    name: 'period',
    kind: 'text',
    required: true,
    title: { vi: 'kỳ: 2026-Q3, 2026-H1, 2025', en: 'period: 2026-Q3, 2026-H1, 2025' },
  },
] as const satisfies readonly VerbOption[];

/** `--yes`, for verbs that change something. */
export const yesOption = {
  name: 'yes',
  kind: 'flag',
  title: {
    vi: 'làm thật; không có thì chỉ nói sẽ làm gì',
    en: 'do it; without it the command only says what it would do',
  },
} as const satisfies VerbOption;
