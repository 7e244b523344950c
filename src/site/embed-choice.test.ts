import { describe, expect, it } from 'vitest';
import { choicePlace } from './embed-choice.ts';

describe('choicePlace', () => {
  it.each([
    ['xep-hang/papi/moi-nhat/ban-do-provinces-63', 'xep-hang/papi/ban-do-provinces-63', 'moi-nhat'],
    ['xep-hang/papi/2024/ban-do-provinces-63', 'xep-hang/papi/ban-do-provinces-63', 'ky-2024'],
    ['xep-hang/papi/2024/v1.0.0/ban-do-provinces-63', 'xep-hang/papi/ban-do-provinces-63', 'ky-2024-v1.0.0'],
    ['xep-hang/papi/2024/do-vung/do-vung-x', 'xep-hang/papi/do-vung/do-vung-x', 'ky-2024'],
    ['ky/nq57/2026-q2/v1.1.0/bang-provinces', 'ky/nq57/bang-provinces', 'ky-2026-q2-v1.1.0'],
    ['ky/nq57/2025-h1/diem-chinh', 'ky/nq57/diem-chinh', 'ky-2025-h1'],
    ['xep-hang/papi/duong-provinces-63', 'xep-hang/papi/cac-ky/duong-provinces-63', 'moi-nhat'],
    [
      'xep-hang/papi/2024/v1.0.0/cac-ky/duong-provinces-63',
      'xep-hang/papi/cac-ky/duong-provinces-63',
      'ky-2024-v1.0.0',
    ],
    ['trach-nhiem/ha-noi/tom-tat', 'trach-nhiem/ha-noi', 'tom-tat'],
    ['nhom-nhiem-vu/3/hinh-nhiem-vu-theo-nhom', 'nhom-nhiem-vu/3', 'hinh-nhiem-vu-theo-nhom'],
    ['tien-do/hinh-nq71', 'tien-do/hinh-nq71', 'moi-nhat'],
  ])('«%s» is offered on «%s» as «%s»', (key, page, entry) => {
    expect(choicePlace(key)).toEqual({ page, entry });
  });
});
