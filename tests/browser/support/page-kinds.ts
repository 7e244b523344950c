/** One address of each kind of page, below base path and language; the kinds differ in what they are made of. */
export const pageKindPaths = [
  '',
  'tien-do/',
  'tien-do/nhiem-vu/',
  'moc-thoi-gian/',
  'trach-nhiem/',
  'trach-nhiem/vinh-long/',
  'trach-nhiem/vinh-long-truoc-2025/',
  'trach-nhiem/hue/',
  'trach-nhiem/bo-tai-chinh/',
  'trach-nhiem/bao-hiem-xa-hoi-viet-nam/',
  'trach-nhiem/co-quan-thuong-truc-ban-chi-dao-trung-uong/',
  'trach-nhiem/ket-luan-chi-dao/',
  'trach-nhiem/kien-nghi/',
  'trach-nhiem/quoc-hoi/',
  'ket-qua/',
  'thuoc-do/',
  'xep-hang/',
  'xep-hang/papi/',
  'xep-hang/dti/',
  'xep-hang/papi/2024/',
  'xep-hang/papi/2024/do-vung/',
  'xep-hang/dti/2022/',
  'xep-hang/dti/2024/',
  'xep-hang/pii/2024/',
  'xep-hang/tinh-thu/',
  'nhom-nhiem-vu/',
  'nhom-nhiem-vu/3/',
  'nhom-nhiem-vu/6/',
  'ky/',
  'ky/nq57/2025-q4/',
  'ky/papi/2022/',
  'theo-doi-cong-bo/',
  'phuong-phap/',
  'giai-thich-thuat-ngu/',
  'tu-dien-du-lieu/',
  'van-ban/',
  'van-ban/57-nq-tw/',
  'van-ban/1131-qd-ttg/',
  'du-lieu/',
  'gioi-thieu/',
  'phan-anh/',
  'tro-nang/',
  'tim-kiem/',
] as const;

/** What a sample portal shows and the real one does not yet: a quarter that discloses in full. */
export const samplePageKindPaths = [
  '',
  'tien-do/',
  'tien-do/nhiem-vu/',
  'tien-do/nhiem-vu/tat-ca/',
  'tien-do/nhiem-vu/mau-nv-0001/',
  'tien-do/nhiem-vu/tinh-trang/in-progress/',
  'tien-do/nhiem-vu/co-quan/mau-tinh-01/',
  'trach-nhiem/mau-bo-a/',
  'trach-nhiem/mau-tinh-11/',
  'trach-nhiem/kien-nghi/',
  'ket-qua/',
  'xep-hang/nq57/2026-q3/',
  'xep-hang/tinh-thu/',
  'xep-hang/nq57/2026-q3/do-vung/',
  'ky/nq57/2025-q2/',
  'ky/nq57/2026-q3/',
] as const;

/** The same addresses under each language. */
export const inBothLanguages = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => [path, `en/${path}`]);

/** Every kind in both languages. */
export const pageKindPathsInBothLanguages: readonly string[] = inBothLanguages(pageKindPaths);
