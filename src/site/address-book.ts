import { anchors, type FigureKey } from './anchors.ts';
import { writeCompareQuery, type CompareQuery } from './compare-query.ts';
import { longFileName, newestPart, registersPart } from './data-file-names.ts';
import { alternates, bare, languageOf, otherLanguage } from './language-switch.ts';
import { choicePlace, newestEntry } from './embed-choice.ts';
import type { Lang } from './lang.ts';
import { absolute, filePath, pagePath, segment, under, type Place } from './paths.ts';
import { periodToAddress } from './period-address.ts';
import { whatIfFields } from './what-if-address.ts';

type Anchor = string | undefined;

/** Every address of a portal that stands at `place`, in one language. Pages end with `/`; files have no language. */
export function addressBook(place: Place, lang: Lang) {
  const page = (parts: readonly (string | number)[], anchor?: Anchor) => pagePath(place, lang, parts, anchor);
  const at = (to: (name: string) => string, name: string | undefined): Anchor =>
    name === undefined ? undefined : to(name);
  const file = (...parts: readonly string[]) => under(place, parts.map(segment).join('/'));
  /** A drawing is named by the page that it belongs to and by its id there. */
  const exhibit = (page: string, id: string) => [
    ...bare(place, page.replace(/#.*$/, '')).split('/').filter(Boolean),
    id,
  ];

  return {
    lang,
    place,
    home: (section?: string) => page([], at(anchors.section, section)),
    about: (section?: string) => page(['gioi-thieu'], at(anchors.section, section)),
    search: (query?: string) =>
      page(['tim-kiem']) + (query ? `?${new URLSearchParams({ q: query }).toString()}` : ''),
    feedback: () => page(['phan-anh']),
    accessibility: () => page(['tro-nang']),

    /** With a figure: its place on the page. */
    progress: (figure?: FigureKey) => page(['tien-do'], figure && anchors.figure(figure)),
    /** A section of it: `theo-nhom`, `theo-province`. */
    progressSection: (section: string) => page(['tien-do'], anchors.section(section)),
    /** With a milestone: its place on the page. */
    timeline: (milestone?: string) => page(['moc-thoi-gian'], at(anchors.milestone, milestone)),
    tasks: () => page(['tien-do', 'nhiem-vu']),
    allTasks: () => page(['tien-do', 'nhiem-vu', 'tat-ca']),
    /** Those of one state, task group, lead agency, quarter of their due date: only where there are any. */
    tasksInState: (state: string) => page(['tien-do', 'nhiem-vu', 'tinh-trang', state]),
    tasksOfGroup: (group: number) => page(['tien-do', 'nhiem-vu', 'nhom', group]),
    tasksOfAgency: (agency: string) => page(['tien-do', 'nhiem-vu', 'co-quan', agency]),
    tasksDue: (period: string) => page(['tien-do', 'nhiem-vu', 'han', periodToAddress(period)]),
    task: (task: string) => page(['tien-do', 'nhiem-vu', task]),
    responsibility: (kind?: string) => page(['trach-nhiem'], at(anchors.kind, kind)),
    agency: (agency: string, section?: string) => page(['trach-nhiem', agency], at(anchors.section, section)),
    directives: (directive?: string) =>
      page(['trach-nhiem', 'ket-luan-chi-dao'], at(anchors.directive, directive)),
    /** With a recommendation: its place on the page. */
    recommendations: (recommendation?: string) =>
      page(['trach-nhiem', 'kien-nghi'], at(anchors.recommendation, recommendation)),
    results: (target?: string) => page(['ket-qua'], at(anchors.target, target)),
    /** With a name: one of the three core matters, or another section. */
    resultsSection: (section: string) => page(['ket-qua'], anchors.section(section)),
    measure: () => page(['thuoc-do']),

    rankings: () => page(['xep-hang']),
    rankingSeries: (series: string, ranking?: string) =>
      page(['xep-hang', series], at(anchors.ranking, ranking)),
    rankingPeriod: (series: string, period: string, ranking?: string) =>
      page(['xep-hang', series, periodToAddress(period)], at(anchors.ranking, ranking)),
    /** How firm the ranks of a period are; with a ranking its section, with an agency too its row. */
    rankFirmness: (series: string, period: string, ranking?: string, agency?: string) =>
      page(
        ['xep-hang', series, periodToAddress(period), 'do-vung'],
        ranking !== undefined && agency !== undefined
          ? anchors.row(ranking, agency)
          : at(anchors.ranking, ranking),
      ),
    /** With the key of a ranking table, as `whatIfKey` makes it: that table with its published weights. */
    whatIf: (table?: string) =>
      page(['xep-hang', 'tinh-thu']) +
      (table === undefined ? '' : `?${whatIfFields.table}=${segment(table)}`),
    /** What the what-if calculation knows of one table. */
    whatIfFile: (table: string) => file('xep-hang', 'tinh-thu', `${table}.json`),
    /** With what is to be compared in its query. */
    compare: (query: Partial<CompareQuery> = {}) => page(['xep-hang', 'so-sanh']) + writeCompareQuery(query),
    /** A file that it loads: `agencies`, or a group of them. */
    compareFile: (name: string) => file('xep-hang', 'so-sanh', `${name}.json`),

    taskGroups: () => page(['nhom-nhiem-vu']),
    taskGroup: (number: number) => page(['nhom-nhiem-vu', number]),

    releases: (series?: string) => page(['ky'], at(anchors.series, series)),
    release: (series: string, period: string, figure?: FigureKey) =>
      page(['ky', series, periodToAddress(period)], figure && anchors.figure(figure)),
    /** A row of a table of a quarter's page. */
    releaseRow: (series: string, period: string, table: string, row: string) =>
      page(['ky', series, periodToAddress(period)], anchors.row(table, row)),
    /** A version of a release that stays as it is; with a table and a row its place on the page. */
    releaseVersion: (series: string, period: string, version: string, table?: string, row?: string) =>
      page(
        ['ky', series, periodToAddress(period), `v${version}`],
        table !== undefined && row !== undefined ? anchors.row(table, row) : undefined,
      ),

    /** A figure on the page of a version. */
    figureOfVersion: (series: string, period: string, version: string, figure: FigureKey) =>
      page(['ky', series, periodToAddress(period), `v${version}`], anchors.figure(figure)),

    disclosureTracking: (search?: string) => page(['theo-doi-cong-bo'], at(anchors.search, search)),
    calendar: () => page(['lich-cong-bo']),
    /** The same for calendar software. */
    calendarFile: () => filePath(place, lang, ['lich-cong-bo', 'lich-cong-bo.ics']),
    /** With the key of a corrected version, `nq57-2026-q2-1-1-0`: its place on the page. */
    corrections: (correction?: string) => page(['dinh-chinh'], at(anchors.correction, correction)),
    correction: (series: string, period: string, version: string) =>
      page(['dinh-chinh'], anchors.correction(correctionKey(series, period, version))),
    /** The feed of corrections, in the language of the book. */
    correctionFeed: () => filePath(place, lang, ['dinh-chinh', 'dinh-chinh.xml']),
    verify: () => page(['doi-chieu-tep']),
    documents: () => page(['van-ban']),
    document: (document: string) => page(['van-ban', document]),
    methods: (section?: string) => page(['phuong-phap'], at(anchors.section, section)),
    dictionary: (table?: string, column?: string) =>
      page(
        ['tu-dien-du-lieu'],
        table !== undefined && column !== undefined
          ? anchors.column(table, column)
          : at(anchors.table, table),
      ),
    glossary: (term?: string) => page(['giai-thich-thuat-ngu'], at(anchors.term, term)),
    data: (series?: string) => page(['du-lieu'], at(anchors.series, series)),
    notFound: () => file('404.html'),
    /** Every chart in all its states; only `npm run dev` has it. */
    chartGallery: (chart?: string) => page(['thu-vien-bieu-do'], at(anchors.section, chart)),

    /** A file of a release: `scores.csv`, `scores.json`, `datapackage.json`. */
    dataFile: (series: string, period: string, name: string) =>
      file('du-lieu', series, periodToAddress(period), name),
    /** The same of one version, which stays as it is. */
    versionFile: (series: string, period: string, version: string, name: string) =>
      file('du-lieu', series, periodToAddress(period), `v${version}`, name),
    /** A table of a series, `criteria.csv`: what the ids in its releases mean. No period is spelt like a table. */
    seriesFile: (series: string, name: string) => file('du-lieu', series, name),
    /** A register that all series share: `agencies.csv`, `agencies.json`, `datapackage.json`. */
    registerFile: (name: string) => file('du-lieu', registersPart, name),
    /** Every period of a table of a series in one file: `papi-scores-cac-ky.csv`. */
    longFile: (series: string, table: string) =>
      file('du-lieu', series, `${longFileName(series, table)}.csv`),
    /** A file of the newest period of a series, at an address that stays when the next period comes. */
    newestFile: (series: string, name: string) => file('du-lieu', series, newestPart, name),
    /** A file of all that the portal publishes: `ba-cong-khai.zip`, `datapackage.json`. */
    wholeFile: (name: string) => file('du-lieu', name),
    /** The hashes of all data files: for machines, and as `sha256sum` writes them. */
    hashList: () => file('du-lieu', 'ma-bam.json'),
    hashText: () => file('du-lieu', 'ma-bam-sha256.txt'),
    /** The hashes of all files of the built portal, and the packages that it is built with. */
    treeList: () => file(treeListName),
    packageList: () => file('sbom.cdx.json'),
    /** What names a drawing, the same in both languages: `xep-hang/papi/2024/ban-do-provinces-63`. */
    exhibitKey: (page: string, id: string) => exhibit(page, id).join('/'),
    /** A drawing as a file: `/hinh/xep-hang/papi/2024/ban-do-provinces-63.csv`. `page` is the address of its page. */
    exhibitFile: (page: string, id: string, kind: string) =>
      filePath(place, lang, ['hinh', ...exhibit(page, id).slice(0, -1), `${id}.${kind}`]),
    /** A page to be shown in a frame on other sites; without parts the page on which one is chosen. */
    embed: (...parts: readonly (string | number)[]) => page(['nhung', ...parts]),
    /** The snippets of one thing; with an entry of `choicePlace` its place there. */
    embedChoice: (choice: string, entry?: string) => page(['nhung', 'chon', ...choice.split('/')], entry),
    /** The same for a drawing by the page that it belongs to and its id there. */
    embedChoiceOf: (exhibitPage: string, id: string) => {
      const { page: choice, entry } = choicePlace(exhibit(exhibitPage, id).join('/'));
      // What is always up to date is offered first there, and needs no place.
      return page(['nhung', 'chon', ...choice.split('/')], entry === newestEntry ? undefined : entry);
    },
    embedGuide: (section?: string) => page(['nhung', 'huong-dan'], at(anchors.section, section)),
    embedSelfTest: () => page(['nhung', 'tu-kiem-tra']),
    /** The script for pages that hold such frames. */
    embedScript: () => file('nhung', 'v1.js'),
    /** The script inside a frame. */
    frameScript: () => file('nhung', 'khung.js'),
    /** What programs ask to embed it: the oEmbed answer beside its page. */
    oembed: (key: string) => filePath(place, lang, ['nhung', ...key.split('/'), 'oembed.json']),
    /** What a quarter or an agency can be told with elsewhere: cards, slides, poster, bulletin, papers. */
    kits: () => page(['truyen-thong']),
    kitOfRelease: (series: string, period: string, part?: string) =>
      page(['truyen-thong', series, periodToAddress(period), ...(part === undefined ? [] : [part])]),
    kitOfAgency: (agency: string, part?: string) =>
      page(['truyen-thong', 'co-quan', agency, ...(part === undefined ? [] : [part])]),
    /** A file of a kit, beside its page: `the-1200x630.png`. */
    releaseKitFile: (series: string, period: string, name: string) =>
      filePath(place, lang, ['truyen-thong', series, periodToAddress(period), name]),
    agencyKitFile: (agency: string, name: string) =>
      filePath(place, lang, ['truyen-thong', 'co-quan', agency, name]),
    /** A file that belongs to no kit alone: the card of the portal. */
    kitFile: (name: string) => filePath(place, lang, ['truyen-thong', name]),
    /** For the press: the newest quarter, or one of them. */
    press: () => page(['bao-chi']),
    pressRelease: (series: string, period: string) => page(['bao-chi', series, periodToAddress(period)]),
    /** A file of the static API: `api('series', 'papi.json')`. */
    api: (...parts: readonly string[]) => file('api', 'v1', ...parts),
    /** What the API is, for people. */
    apiPage: (section?: string) => page(['api'], at(anchors.section, section)),
    /** Releases and corrections as a feed, in the language of the book; those that concern one agency. */
    releaseFeed: () => filePath(place, lang, ['ky', 'ky-cong-bo.xml']),
    agencyFeed: (agency: string) => filePath(place, lang, ['trach-nhiem', agency, 'theo-doi.xml']),
    /** All data as a DCAT catalogue. */
    catalogue: () => file('du-lieu', 'catalog.jsonld'),
    /** Where to report a weakness; at the root of a host, as RFC 9116 has it. */
    securityText: () => under(place, '.well-known/security.txt'),
    /** A file copied as it is from `public/`, or made by a tool, whatever its name. */
    asset: (path: string) => under(place, path),

    /** The address with the origin, for canonical links, feeds and images. */
    absolute: (path: string) => absolute(place, path),
    /** The same page in the other language. */
    otherLanguage: (path: string) => otherLanguage(place, path),
    languageOf: (path: string) => languageOf(place, path),
    /** The values of `hreflang`. */
    alternates: (path: string) => alternates(place, path),
  } as const;
}

/** The list of the hashes of all files, which a build writes last. */
export const treeListName = 'ma-bam-toan-cong-sha256.txt';

/** What names a corrected version on the page of corrections: `nq57-2026-q2-1-1-0`. */
export function correctionKey(series: string, period: string, version: string): string {
  return [series, periodToAddress(period), ...version.split('.')].join('-');
}

export type AddressBook = ReturnType<typeof addressBook>;
