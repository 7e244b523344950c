import type { PageKind } from '../../src/site/page-kinds.ts';

/** A page to be measured; those of the sample are kinds that the real portal has no data for yet. */
export interface MeasuredPage {
  readonly path: string;
  readonly edition: 'public' | 'sample';
}

const real = (path: string): MeasuredPage => ({ path, edition: 'public' });
const sample = (path: string): MeasuredPage => ({ path, edition: 'sample' });

/** The pages of each kind, the heaviest that readers open first. Kinds without a page yet have none. */
export const measuredPages: Readonly<Record<PageKind | 'explainer', readonly MeasuredPage[]>> = {
  home: [real(''), real('en/'), sample('')],
  about: [real('gioi-thieu/')],
  search: [real('tim-kiem/')],
  feedback: [real('phan-anh/')],
  accessibility: [real('tro-nang/')],
  progress: [real('tien-do/'), sample('tien-do/')],
  timeline: [real('moc-thoi-gian/')],
  tasks: [sample('tien-do/nhiem-vu/'), sample('tien-do/nhiem-vu/tat-ca/')],
  task: [sample('tien-do/nhiem-vu/mau-nv-0001/')],
  responsibility: [real('trach-nhiem/')],
  agency: [
    real('trach-nhiem/hue/'),
    real('trach-nhiem/vinh-long/'),
    real('trach-nhiem/bo-tai-chinh/'),
    sample('trach-nhiem/mau-tinh-11/'),
  ],
  directives: [real('trach-nhiem/ket-luan-chi-dao/')],
  recommendations: [sample('trach-nhiem/kien-nghi/')],
  results: [real('ket-qua/')],
  measure: [real('thuoc-do/')],
  rankings: [real('xep-hang/')],
  rankingSeries: [real('xep-hang/papi/')],
  rankingPeriod: [real('xep-hang/papi/2024/'), sample('xep-hang/nq57/2026-q3/')],
  rankFirmness: [real('xep-hang/papi/2024/do-vung/')],
  compare: [real('xep-hang/so-sanh/')],
  whatIf: [real('xep-hang/tinh-thu/')],
  taskGroups: [real('nhom-nhiem-vu/')],
  taskGroup: [],
  releases: [real('ky/')],
  release: [real('ky/nq57/2025-q4/'), real('ky/papi/2022/'), sample('ky/nq57/2026-q3/')],
  releaseVersion: [sample('ky/nq57/2026-q2/v1.0.0/')],
  disclosureTracking: [real('theo-doi-cong-bo/')],
  calendar: [real('lich-cong-bo/'), sample('lich-cong-bo/')],
  corrections: [real('dinh-chinh/'), sample('dinh-chinh/')],
  verify: [real('doi-chieu-tep/')],
  documents: [real('van-ban/')],
  document: [real('van-ban/57-nq-tw/')],
  methods: [real('phuong-phap/')],
  dictionary: [real('tu-dien-du-lieu/')],
  glossary: [real('giai-thich-thuat-ngu/')],
  data: [real('du-lieu/')],
  apiPage: [real('api/')],
  embed: [real('nhung/')],
  embedGuide: [real('nhung/huong-dan/')],
  kits: [real('truyen-thong/'), real('truyen-thong/nq57/2025-q4/')],
  press: [real('bao-chi/')],
  pressRelease: [real('bao-chi/nq57/2025-q4/'), sample('bao-chi/nq57/2026-q3/')],
  // An answer of status 404 is no page to be found by a search engine.
  notFound: [],
  explainer: [real('nhom-nhiem-vu/3/')],
};

/**
 * The pages that the arguments name: kinds (`home`), or paths of the public portal (`xep-hang/papi/2023/`); all without
 * arguments.
 * @throws RangeError for a kind that there is not
 */
export function pagesNamed(names: readonly string[]): readonly MeasuredPage[] {
  if (names.length === 0) return Object.values(measuredPages).flat();
  return names.flatMap((name) => {
    if (name.includes('/')) return [real(name.replace(/^\//, ''))];
    const pages = (measuredPages as Readonly<Record<string, readonly MeasuredPage[]>>)[name];
    if (!pages) throw new RangeError(`no kind of page: ${name}; ${Object.keys(measuredPages).join(', ')}`);
    return pages;
  });
}
