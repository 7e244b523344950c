import { describe, expect, it } from 'vitest';
import { addressBook, type AddressBook } from './address-book.ts';
import { addresses, anchors, periodFromAddress, periodToAddress } from './addresses.ts';
import { pageKinds } from './page-kinds.ts';

const siteUrl = 'https://example.vn';
const root = addressBook({ base: '/', siteUrl }, 'vi');
const english = addressBook({ base: '/', siteUrl }, 'en');
const below = addressBook({ base: '/nq57/', siteUrl }, 'vi');
const belowEnglish = addressBook({ base: '/nq57/', siteUrl }, 'en');

/** One address of every page kind. */
const one = (links: AddressBook): Readonly<Record<string, string>> => ({
  '': links.home(),
  'gioi-thieu/': links.about(),
  'tim-kiem/': links.search(),
  'phan-anh/': links.feedback(),
  'tro-nang/': links.accessibility(),
  'tien-do/': links.progress(),
  'tien-do/nhiem-vu/': links.tasks(),
  'tien-do/#muc-theo-nhom': links.progressSection('theo-nhom'),
  'tien-do/nhiem-vu/nv-001/': links.task('nv-001'),
  'tien-do/nhiem-vu/tat-ca/': links.allTasks(),
  'tien-do/nhiem-vu/tinh-trang/overdue/': links.tasksInState('overdue'),
  'tien-do/nhiem-vu/nhom/3/': links.tasksOfGroup(3),
  'tien-do/nhiem-vu/co-quan/da-nang/': links.tasksOfAgency('da-nang'),
  'tien-do/nhiem-vu/han/2026-q3/': links.tasksDue('2026-Q3'),
  'trach-nhiem/': links.responsibility(),
  'trach-nhiem/da-nang/': links.agency('da-nang'),
  'trach-nhiem/ket-luan-chi-dao/': links.directives(),
  'trach-nhiem/kien-nghi/': links.recommendations(),
  'ket-qua/': links.results(),
  'thuoc-do/': links.measure(),
  'xep-hang/': links.rankings(),
  'xep-hang/papi/': links.rankingSeries('papi'),
  'xep-hang/dti/2024/#xep-hang-provinces-63': links.rankingPeriod('dti', '2024', 'provinces-63'),
  'xep-hang/papi/2024/do-vung/': links.rankFirmness('papi', '2024'),
  'xep-hang/papi/2024/do-vung/#xep-hang-provinces-63': links.rankFirmness('papi', '2024', 'provinces-63'),
  'xep-hang/papi/2024/do-vung/#dong-provinces-63--hue': links.rankFirmness(
    'papi',
    '2024',
    'provinces-63',
    'hue',
  ),
  'xep-hang/so-sanh/': links.compare(),
  'xep-hang/so-sanh/?noi=hue,da-nang&ky=2026-q3': links.compare({
    agencies: ['hue', 'da-nang'],
    period: '2026-Q3',
  }),
  'xep-hang/tinh-thu/': links.whatIf(),
  'nhom-nhiem-vu/': links.taskGroups(),
  'nhom-nhiem-vu/7/': links.taskGroup(7),
  'ky/': links.releases(),
  'ky/nq57/2025-q3/': links.release('nq57', '2025-Q3'),
  'ky/nq57/2025-h1/v1.0.1/': links.releaseVersion('nq57', '2025-H1', '1.0.1'),
  'theo-doi-cong-bo/': links.disclosureTracking(),
  'lich-cong-bo/': links.calendar(),
  'dinh-chinh/': links.corrections(),
  'doi-chieu-tep/': links.verify(),
  'van-ban/': links.documents(),
  'van-ban/57-nq-tw/': links.document('57-nq-tw'),
  'phuong-phap/': links.methods(),
  'tu-dien-du-lieu/#bang-figures': links.dictionary('figures'),
  'tu-dien-du-lieu/#cot-figures--as_of': links.dictionary('figures', 'as_of'),
  'giai-thich-thuat-ngu/#tu-khoang-thu-hang': links.glossary('khoang-thu-hang'),
  'du-lieu/': links.data(),
  'truyen-thong/': links.kits(),
  'truyen-thong/nq57/2025-q3/': links.kitOfRelease('nq57', '2025-Q3'),
  'truyen-thong/co-quan/da-nang/trinh-chieu/': links.kitOfAgency('da-nang', 'trinh-chieu'),
  'ky/nq57/2025-q4/v1.0.0/#so-lieu-x--s': links.figureOfVersion('nq57', '2025-Q4', '1.0.0', {
    figure: 'x',
    scope: 's',
  }),
  'bao-chi/nq57/2025-q4/': links.pressRelease('nq57', '2025-Q4'),
  'truyen-thong/nq57/2025-q4/ban-tin/': links.kitOfRelease('nq57', '2025-Q4', 'ban-tin'),
  'truyen-thong/co-quan/da-nang/ban-tin/': links.kitOfAgency('da-nang', 'ban-tin'),
  'nhung/xep-hang/papi/2024/': links.embed('xep-hang', 'papi', '2024'),
  'nhung/chon/xep-hang/papi/ban-do-provinces-63/#ky-2024': links.embedChoiceOf(
    links.rankingPeriod('papi', '2024'),
    'ban-do-provinces-63',
  ),
  'nhung/chon/trach-nhiem/': links.embedChoice('trach-nhiem'),
  'nhung/huong-dan/': links.embedGuide(),
  'nhung/tu-kiem-tra/': links.embedSelfTest(),
});

describe('every page', () => {
  it.each(Object.entries(one(root)))('%s at the root', (path, made) => expect(made).toBe(`/${path}`));
  it.each(Object.entries(one(english)))('%s in English', (path, made) => expect(made).toBe(`/en/${path}`));
  it.each(Object.entries(one(below)))('%s under a base', (path, made) => expect(made).toBe(`/nq57/${path}`));

  it.each(Object.entries(one(below)))('%s: the switch keeps the page', (path, made) => {
    expect(below.otherLanguage(made)).toBe(`/nq57/en/${path}`);
    expect(below.otherLanguage(`/nq57/en/${path}`)).toBe(made);
  });

  it.each(pageKinds)('%s has an address', (kind) => expect(root[kind]).toBeTypeOf('function'));
});

describe('files', () => {
  it('have no language', () => {
    expect(english.dataFile('nq57', '2025-Q3', 'figures.csv')).toBe('/du-lieu/nq57/2025-q3/figures.csv');
    expect(english.seriesFile('nq57', 'scopes.csv')).toBe('/du-lieu/nq57/scopes.csv');
    expect(english.registerFile('agency-names.csv')).toBe('/du-lieu/danh-muc/agency-names.csv');
    expect(belowEnglish.api('series', 'papi.json')).toBe('/nq57/api/v1/series/papi.json');
    expect(belowEnglish.embedScript()).toBe('/nq57/nhung/v1.js');
    expect(belowEnglish.asset('/pagefind/pagefind.js')).toBe('/nq57/pagefind/pagefind.js');
  });

  it('the shared addresses stand at the options', () => {
    expect(addresses('en').agency('da-nang')).toMatch(/\/en\/trach-nhiem\/da-nang\/$/);
  });
});

describe('search', () => {
  it('escapes the query', () => {
    expect(root.search('da nang')).toBe('/tim-kiem/?q=da+nang');
    expect(root.search('Đà Nẵng & 5%')).toBe('/tim-kiem/?q=%C4%90%C3%A0+N%E1%BA%B5ng+%26+5%25');
  });

  it('the switch keeps query and fragment', () => {
    expect(root.otherLanguage('/tim-kiem/?q=da+nang#muc-x')).toBe('/en/tim-kiem/?q=da+nang#muc-x');
    expect(root.otherLanguage('/en/?q=1')).toBe('/?q=1');
    expect(root.otherLanguage('/en')).toBe('/');
  });

  it('a page whose name begins with «en» is not English', () => {
    expect(root.languageOf('/enough/')).toBe('vi');
    expect(root.otherLanguage('/enough/')).toBe('/en/enough/');
  });
});

describe('whole addresses', () => {
  it('carry the origin', () => {
    expect(below.absolute(below.home())).toBe('https://example.vn/nq57/');
    expect(belowEnglish.alternates('/nq57/en/tien-do/?x=1#y')).toEqual({
      vi: 'https://example.vn/nq57/tien-do/',
      en: 'https://example.vn/nq57/en/tien-do/',
      'x-default': 'https://example.vn/nq57/tien-do/',
    });
  });
});

describe('periods', () => {
  it.each(['2025-Q3', '2025-H1', '2024'])('%s goes there and back', (period) => {
    expect(periodFromAddress(periodToAddress(period))).toBe(period);
  });
  it.each(['2025-Q3', '2025-q5', '2025-08', 'papi', ''])('«%s» is no period of an address', (part) => {
    expect(() => periodFromAddress(part)).toThrow(RangeError);
  });
});

describe('parts', () => {
  it.each(['', 'Đà-nẵng', 'a/b', '..', 'A', 'a b', '-a'])('«%s» is refused', (part) => {
    expect(() => root.agency(part)).toThrow(RangeError);
  });

  it('figures have anchors that cannot be mixed up', () => {
    const figure = { figure: 'tasks-completed', scope: 'whole-system', as_of: '2025-Q3' };
    expect(anchors.figure(figure)).toBe('so-lieu-tasks-completed--whole-system--2025-q3');
    expect(root.progress(figure)).toBe('/tien-do/#so-lieu-tasks-completed--whole-system--2025-q3');
  });
});

describe('a drawing', () => {
  it('is named by its page and its id, the same in both languages and below a base path', () => {
    const page = (links: AddressBook) => links.rankingPeriod('papi', '2024');
    for (const links of [root, english, below, belowEnglish])
      expect(links.exhibitKey(page(links), 'ban-do-p')).toBe('xep-hang/papi/2024/ban-do-p');
  });

  it('has its files beside those of its page', () => {
    const file = (links: AddressBook) => links.exhibitFile(links.agency('hue', 'xep-hang'), 'duong-p', 'csv');
    expect(file(root)).toBe('/hinh/trach-nhiem/hue/duong-p.csv');
    expect(file(belowEnglish)).toBe('/nq57/en/hinh/trach-nhiem/hue/duong-p.csv');
    expect(root.exhibitFile(root.home(), 'hinh-x', 'svg')).toBe('/hinh/hinh-x.svg');
    expect(() => root.exhibitFile(root.home(), 'Hình', 'svg')).toThrow(RangeError);
  });

  it('has every period of a table in one file', () => {
    expect(below.longFile('papi', 'scores')).toBe('/nq57/du-lieu/papi/papi-scores-cac-ky.csv');
    expect(below.newestFile('papi', 'scores.csv')).toBe('/nq57/du-lieu/papi/moi-nhat/scores.csv');
    expect(below.wholeFile('ba-cong-khai.zip')).toBe('/nq57/du-lieu/ba-cong-khai.zip');
  });
});
