import { describe, expect, it } from 'vitest';
import { OptionsError } from './option-problem.ts';
import { readSiteOptions, siteOptions } from './options.ts';

describe('defaults', () => {
  it('an empty environment gives the documented defaults', () => {
    const options = readSiteOptions({}, '2026-11-21T01:00:00Z');
    expect(options).toMatchObject({
      siteUrl: 'http://localhost:4321',
      basePath: '/',
      edition: 'public',
      preview: false,
      contact: { email: null, url: null },
      embedOrigins: [],
      buildInstant: '2026-11-21T01:00:00Z',
      dataRoot: 'data',
      contentRoot: 'content',
    });
    expect(options.governingBody.vi).toBe('chưa xác định (đơn vị vận hành điền khi triển khai)');
  });

  it('an empty variable counts as not set', () => {
    expect(readSiteOptions({ SITE_URL: '', EDITION: ' ', DATA_ROOT: '' })).toEqual(readSiteOptions({}));
  });

  it('a child process and a second copy of the module read the same instant', () => {
    expect(process.env['BUILD_INSTANT']).toBe(siteOptions.buildInstant);
    expect(readSiteOptions(process.env).buildInstant).toBe(siteOptions.buildInstant);
  });
});

describe('accepted values', () => {
  it.each([
    ['SITE_URL', 'https://nq57.example.vn', 'siteUrl', 'https://nq57.example.vn'],
    ['SITE_URL', 'https://nq57.example.vn/', 'siteUrl', 'https://nq57.example.vn'],
    ['BASE_PATH', '/', 'basePath', '/'],
    ['BASE_PATH', 'nq57', 'basePath', '/nq57/'],
    ['BASE_PATH', '/nq57', 'basePath', '/nq57/'],
    ['BASE_PATH', '/a/b/', 'basePath', '/a/b/'],
    ['EDITION', 'sample', 'edition', 'sample'],
    ['PREVIEW', '1', 'preview', true],
    ['PREVIEW', '0', 'preview', false],
    ['BUILD_INSTANT', '2026-11-21T08:00:00+07:00', 'buildInstant', '2026-11-21T01:00:00Z'],
    ['BUILD_INSTANT', '2026-11-21T01:00:00.999Z', 'buildInstant', '2026-11-21T01:00:00Z'],
    ['DATA_ROOT', 'tests/golden/one', 'dataRoot', 'tests/golden/one'],
  ])('%s=%s', (variable, value, option, expected) => {
    expect(readSiteOptions({ [variable]: value })).toHaveProperty(option, expected);
  });

  it('origins that may embed', () => {
    expect(readSiteOptions({ EMBED_ORIGINS: '*' }).embedOrigins).toEqual(['*']);
    expect(readSiteOptions({ EMBED_ORIGINS: 'https://a.vn, https://*.b.vn/' }).embedOrigins).toEqual([
      'https://a.vn',
      'https://*.b.vn',
    ]);
  });

  it('kinds of agencies with a kit; without it every kind has one', () => {
    expect(readSiteOptions({}).kitKinds).toBeNull();
    expect(readSiteOptions({ KIT_KINDS: 'province, ministry' }).kitKinds).toEqual(['province', 'ministry']);
  });

  it('one language of a role may be set alone', () => {
    const options = readSiteOptions({ RESPONSIBLE_ROLE_VI: 'Chánh Văn phòng' });
    expect(options.responsibleRole.vi).toBe('Chánh Văn phòng');
    expect(options.responsibleRole.en).toContain('not yet stated');
  });
});

describe('refused values', () => {
  it.each([
    ['SITE_URL', 'example.vn'],
    ['SITE_URL', 'https://example.vn/nq57/'],
    ['SITE_URL', 'ftp://example.vn'],
    ['SITE_URL', 'https://user:pass@example.vn'],
    ['BASE_PATH', 'C:/Program Files/Git/nq57/'],
    ['BASE_PATH', '//evil.example'],
    ['BASE_PATH', '/a/../b/'],
    ['BASE_PATH', '/en/'],
    ['EDITION', 'Public'],
    ['CONTACT_EMAIL', 'nobody'],
    ['CONTACT_URL', 'javascript:alert(1)'],
    ['EMBED_ORIGINS', 'https://a.vn/path'],
    ['EMBED_ORIGINS', "*, 'self'"],
    ['KIT_KINDS', 'province, commune-of-no-kind'],
    ['BUILD_INSTANT', '2026-11-21'],
    ['BUILD_INSTANT', '2026-11-21T08:00:00'],
  ])('%s=%s', (variable, value) => {
    expect(() => readSiteOptions({ [variable]: value })).toThrow(variable);
  });

  it('names every bad variable at once, in both languages', () => {
    const read = () => readSiteOptions({ EDITION: 'x', BASE_PATH: 'a b' });
    expect(read).toThrow(OptionsError);
    expect(read).toThrow(/BASE_PATH[\s\S]*Cho phép: public hoặc sample\.[\s\S]*Allowed: public or sample\./);
  });
});
