import type { EmbedKind } from '../../../src/outlets/embeds/embed.ts';

/** One embed of each kind; a kind without one does not compile. */
export const embedOfKind: Readonly<Record<EmbedKind, readonly [site: 'root' | 'sample', key: string]>> = {
  map: ['root', 'xep-hang/papi/moi-nhat/ban-do-provinces-63'],
  strip: ['root', 'xep-hang/papi/2024/dai-provinces-63'],
  ranking: ['root', 'xep-hang/papi/2024/v1.0.0/bang-provinces-63'],
  criteria: ['root', 'xep-hang/papi/2021/linh-vuc-provinces-63'],
  'criteria-lines': ['root', 'xep-hang/papi/linh-vuc-provinces-63'],
  firmness: ['root', 'xep-hang/papi/2024/do-vung/do-vung-provinces-63'],
  lines: ['root', 'xep-hang/papi/2024/v1.0.0/cac-ky/duong-provinces-63'],
  targets: ['root', 'ket-qua/hinh-chi-tieu-2030'],
  timeline: ['root', 'moc-thoi-gian/hinh-moc-thoi-gian'],
  'group-counts': ['root', 'nhom-nhiem-vu/3/hinh-nhiem-vu-theo-nhom'],
  share: ['root', 'nhom-nhiem-vu/3/hinh-population-covered-5g--whole-country'],
  progress: ['root', 'tien-do/hinh-political-system'],
  'task-group': ['root', 'nhom-nhiem-vu/3/tom-tat'],
  agency: ['root', 'trach-nhiem/da-nang/tom-tat'],
  slope: ['sample', 'xep-hang/nq57/moi-nhat/doc-ministries'],
  results: ['sample', 'ky/nq57/moi-nhat/hinh-theo-province'],
  findings: ['sample', 'ky/nq57/moi-nhat/diem-chinh'],
};
