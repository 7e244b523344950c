/** One thing that was measured or counted. */
export interface ProofFigure {
  readonly what: string;
  readonly value: string;
}

/** What a part of the proof came to. */
export type PartOutcome =
  | {
      readonly state: 'held' | 'failed';
      readonly figures: readonly ProofFigure[];
      readonly faults: readonly string[];
    }
  | {
      /** A tool is missing: named, never passed. */
      readonly state: 'skipped';
      readonly why: string;
    };

/** A claim and the command that tries it. */
export interface ProofPart {
  /** What `npm run prove -- <name>` runs. */
  readonly name: string;
  readonly title: string;
  /** What holds when the part holds, in one or two sentences. */
  readonly claim: string;
  /**
   * What time says something in this part, or spoils it. Where only processor time does, the part keeps one processor
   * busy, and those of which no time counts run beside it; what is timed by the clock has the machine to itself.
   */
  readonly timed: 'not' | 'by the processor' | 'by the clock';
  readonly run: (site: ProofSite) => Promise<PartOutcome>;
}

/** The portals that parts look at; each is built when the first part asks for it, and once. */
export interface ProofSite {
  /** The real portal below `/nq57/` with a public address, and what a web server needs for it. */
  readonly hosted: () => Promise<HostedPortal>;
  /** What the build of that portal is told, its folder aside: who is told the same makes the same bytes. */
  readonly hostedOptions: Readonly<Record<string, string>>;
  /** The folder of a sample portal at the root: what the real one shows once agencies disclose in full. */
  readonly sample: () => Promise<string>;
  /** A folder of this run, for what a part leaves behind; it goes when the run ends. */
  readonly folder: string;
}

export interface HostedPortal {
  /** The built portal. */
  readonly folder: string;
  /** `www/`, `nginx.conf`, `Caddyfile`. */
  readonly server: string;
  readonly base: string;
  readonly origin: string;
  /** Where both server files listen: `127.0.0.1:8087`. */
  readonly listen: string;
}

/** Held when there is no fault. */
export function outcome(figures: readonly ProofFigure[], faults: readonly string[]): PartOutcome {
  return { state: faults.length === 0 ? 'held' : 'failed', figures, faults };
}
