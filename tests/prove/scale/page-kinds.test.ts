import { describe, expect, it } from 'vitest';
import { kindOfFile, kindWithin, routeName } from './page-kinds.ts';

describe('the kind of a page within its route', () => {
  it.each([
    [
      '[...lang]/nhung/[...key]',
      { key: 'xep-hang/nq57/2026-q3/bang-provinces' },
      'xep-hang … bang-provinces',
    ],
    ['[...lang]/nhung/[...key]', { key: 'trach-nhiem/mau-tinh-12/tom-tat' }, 'trach-nhiem … tom-tat'],
    ['api/v1/[...path].json', { path: 'agencies/mau-tinh-7' }, 'agencies … mau-tinh-'],
    ['api/v1/[...path].json', { path: 'index' }, 'index'],
    ['[...lang]/trach-nhiem/[agency]', { agency: 'mau-tinh-7', lang: 'en' }, ''],
  ])('%s of %o is «%s»', (route, params, kind) => {
    expect(kindWithin(route, params)).toBe(kind);
  });

  it.each([
    [
      '/[...lang]/nhung/[...key]',
      'nhung/xep-hang/nq57/2026-q3/bang-provinces/index.html',
      'xep-hang … bang-provinces',
    ],
    [
      '/[...lang]/nhung/[...key]',
      'en/nhung/trach-nhiem/mau-tinh-12/tom-tat/index.html',
      'trach-nhiem … tom-tat',
    ],
    [
      '/[...lang]/hinh/[...key].svg',
      'en/hinh/ky/nq57/2026-q3/hinh-theo-province.svg',
      'ky … hinh-theo-province',
    ],
    ['/api/v1/[...path].json', 'api/v1/agencies/mau-tinh-7.json', 'agencies … mau-tinh-'],
    ['/[...lang]/trach-nhiem/[agency]', 'en/trach-nhiem/mau-tinh-7/index.html', ''],
  ])('a file of %s at %s is of the same: «%s»', (route, path, kind) => {
    expect(kindOfFile(route, path)).toBe(kind);
  });

  it('a route is one by its file and by its pattern', () => {
    expect(routeName('/[...lang]/ky/')).toBe('[...lang]/ky');
    expect(routeName('[...lang]/ky/index.astro')).toBe('[...lang]/ky');
    expect(routeName('du-lieu/[...file].json.ts')).toBe('du-lieu/[...file].json');
  });
});
