import type { z } from 'zod';
import type { Bilingual } from '../intake/table.ts';
import { optionDefaults } from './option-defaults.ts';
import { OptionsError, type OptionProblem } from './option-problem.ts';
import * as read from './option-readers.ts';

/** Everything that one deployment of the portal may set. An empty variable counts as not set. */
export interface SiteOptions {
  /** The public origin, `https://example.vn`. `SITE_URL`; without it the address of `npm start`. */
  readonly siteUrl: string;
  /** Was `SITE_URL` given? Without it no page claims an address for other sites to use. */
  readonly hasPublicAddress: boolean;
  /** Where the portal stands below it: `/` or `/nq57/`. `BASE_PATH`. */
  readonly basePath: string;
  /** `sample` shows fictitious agencies and marks every layer; `public` refuses them. `EDITION`. */
  readonly edition: 'public' | 'sample';
  /** A portal to look at before it is published, marked on every layer; data need not be sealed. `PREVIEW=1`. */
  readonly preview: boolean;
  /** Footer, «cơ quan chủ quản». `GOVERNING_BODY_VI`, `GOVERNING_BODY_EN`. */
  readonly governingBody: Bilingual;
  /** Footer, «người chịu trách nhiệm»: a role, no person's name. `RESPONSIBLE_ROLE_VI`, `RESPONSIBLE_ROLE_EN`. */
  readonly responsibleRole: Bilingual;
  /** Where errors are reported. `CONTACT_EMAIL`, `CONTACT_URL`. */
  readonly contact: { readonly email: string | null; readonly url: string | null };
  /** Terms of the portal's own code and texts; those of the data stand with each series. `LICENCE_VI`, `LICENCE_EN`. */
  readonly licence: Bilingual;
  /** Origins that may show any page in a frame, besides the portal itself; `*` is everyone. Embeds are for every https
   * site. `EMBED_ORIGINS`. */
  readonly embedOrigins: readonly string[];
  /** The kinds of agencies that have a kit and images (`hasHandouts`), as agencies.csv names them; null is every kind.
   * `KIT_KINDS`. */
  readonly kitKinds: readonly string[] | null;
  /** The instant that stands for «now» everywhere, UTC to the second. `BUILD_INSTANT`, else the clock. */
  readonly buildInstant: string;
  /** Folders of data and explainers, from the working directory. `DATA_ROOT`, `CONTENT_ROOT`. */
  readonly dataRoot: string;
  readonly contentRoot: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The options that an environment asks for.
 * @param now the build instant where `BUILD_INSTANT` is not set
 * @throws OptionsError naming every variable with a value that is not allowed
 */
export function readSiteOptions(env: Environment, now = '1970-01-01T00:00:00Z'): SiteOptions {
  const problems: OptionProblem[] = [];
  const text = (name: string): string | undefined => env[name]?.trim().normalize('NFC') || undefined;

  function option<T, F>(name: OptionProblem['variable'], reader: z.ZodType<T, string>, fallback: F): T | F {
    const value = text(name);
    if (value === undefined) return fallback;
    const result = reader.safeParse(value);
    if (result.success) return result.data;
    problems.push({ variable: name, value });
    return fallback;
  }
  const bilingual = (name: string, fallback: Bilingual): Bilingual => ({
    vi: text(`${name}_VI`) ?? fallback.vi,
    en: text(`${name}_EN`) ?? fallback.en,
  });

  const options: SiteOptions = {
    siteUrl: option('SITE_URL', read.siteUrlReader, optionDefaults.siteUrl),
    hasPublicAddress: text('SITE_URL') !== undefined,
    basePath: option('BASE_PATH', read.basePathReader, optionDefaults.basePath),
    edition: option('EDITION', read.editionReader, optionDefaults.edition),
    preview: option('PREVIEW', read.previewReader, false),
    governingBody: bilingual('GOVERNING_BODY', optionDefaults.governingBody),
    responsibleRole: bilingual('RESPONSIBLE_ROLE', optionDefaults.responsibleRole),
    contact: {
      email: option('CONTACT_EMAIL', read.emailReader, null),
      url: option('CONTACT_URL', read.urlReader, null),
    },
    licence: bilingual('LICENCE', optionDefaults.licence),
    embedOrigins: option('EMBED_ORIGINS', read.embedOriginsReader, []),
    kitKinds: option('KIT_KINDS', read.kitKindsReader, null),
    buildInstant: option('BUILD_INSTANT', read.buildInstantReader, now),
    dataRoot: text('DATA_ROOT') ?? optionDefaults.dataRoot,
    contentRoot: text('CONTENT_ROOT') ?? optionDefaults.contentRoot,
  };
  if (problems.length > 0) throw new OptionsError(problems);
  return options;
}

/**
 * The options of this run: the one read of the environment, and of the clock. What the clock said is kept in
 * `BUILD_INSTANT`, so that child processes and a second copy of this module (Vite makes one) agree.
 */
export const siteOptions: SiteOptions = readSiteOptions(process.env, clock());
process.env['BUILD_INSTANT'] = siteOptions.buildInstant;

function clock(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
