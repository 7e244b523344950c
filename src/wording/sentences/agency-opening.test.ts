import { describe, expect, it } from 'vitest';
import { formerOpening, mergedOpening, unchangedOpening } from './agency-opening.ts';
import { bodyOpening, endedBodyOpening } from './body-opening.ts';
import type { PlaceName } from './places.ts';

const on = '2025-07-01';
const tinh = (short: string): PlaceName => ({ full: `Tỉnh ${short}`, short });
const city = (short: string): PlaceName => ({ full: `Thành phố ${short}`, short });
const bo = (name: string): PlaceName => ({ full: name, short: name });
const province = (short: string): PlaceName => ({ full: `${short} Province`, short });
const cityEn = (short: string): PlaceName => ({ full: `${short} City`, short });
const ministry = (name: string): PlaceName => ({ full: name, short: name });
const renamedVi = { on: '2026-04-30', to: city('Đồng Nai') };
const renamedEn = { on: '2026-04-30', to: cityEn('Dong Nai') };

describe('a present province', () => {
  it('unchanged', () => {
    expect(unchangedOpening(tinh('Cao Bằng'), on, 'vi')).toBe(
      'Tỉnh Cao Bằng giữ nguyên trong đợt sắp xếp đơn vị hành chính cấp tỉnh từ 1/7/2025.',
    );
    expect(unchangedOpening(cityEn('Hue'), on, 'en')).toBe(
      'Hue City stayed as it was when provinces were rearranged on 1 July 2025.',
    );
  });

  it.each([
    [
      { unit: tinh('Vĩnh Long'), from: [tinh('Bến Tre'), tinh('Trà Vinh'), tinh('Vĩnh Long')], on },
      'Từ 1/7/2025, ba tỉnh Bến Tre, Trà Vinh và Vĩnh Long được sắp xếp thành tỉnh Vĩnh Long.',
    ],
    [
      { unit: city('Đà Nẵng'), from: [city('Đà Nẵng'), tinh('Quảng Nam')], on },
      'Từ 1/7/2025, thành phố Đà Nẵng và tỉnh Quảng Nam được sắp xếp thành đơn vị mới, lấy tên thành phố Đà Nẵng.',
    ],
    [
      { unit: tinh('Đồng Nai'), from: [tinh('Bình Phước'), tinh('Đồng Nai')], on, renamed: renamedVi },
      'Từ 1/7/2025, hai tỉnh Bình Phước và Đồng Nai được sắp xếp thành tỉnh Đồng Nai; từ 30/4/2026 là thành phố Đồng Nai.',
    ],
    [
      { unit: bo('Bộ Xây dựng'), from: [bo('Bộ Giao thông vận tải'), bo('Bộ Xây dựng')], on: '2025-03-01' },
      'Từ 1/3/2025, Bộ Giao thông vận tải và Bộ Xây dựng được sắp xếp thành Bộ Xây dựng.',
    ],
  ])('arranged from others', (merged, expected) => expect(mergedOpening(merged, 'vi')).toBe(expected));

  it.each([
    [
      { unit: province('Vinh Long'), from: ['Ben Tre', 'Tra Vinh', 'Vinh Long'].map(province), on },
      'On 1 July 2025, Ben Tre Province, Tra Vinh Province and Vinh Long Province were combined into Vinh Long Province.',
    ],
    [
      { unit: province('Dong Nai'), from: ['Binh Phuoc', 'Dong Nai'].map(province), on, renamed: renamedEn },
      'On 1 July 2025, Binh Phuoc Province and Dong Nai Province were combined into Dong Nai Province; since 30 April 2026 it has been Dong Nai City.',
    ],
  ])('arranged from others, in English', (merged, expected) =>
    expect(mergedOpening(merged, 'en')).toBe(expected),
  );
});

describe('a former unit', () => {
  it.each([
    [
      {
        unit: tinh('Bến Tre'),
        on,
        partners: [tinh('Trà Vinh'), tinh('Vĩnh Long')],
        successors: [tinh('Vĩnh Long')],
      },
      'Từ 1/7/2025, tỉnh Bến Tre được sắp xếp cùng Trà Vinh và Vĩnh Long thành tỉnh Vĩnh Long.',
    ],
    [
      {
        unit: tinh('Vĩnh Long'),
        on,
        partners: [tinh('Bến Tre'), tinh('Trà Vinh')],
        successors: [tinh('Vĩnh Long')],
      },
      'Từ 1/7/2025, tỉnh Vĩnh Long được sắp xếp cùng Bến Tre và Trà Vinh thành tỉnh Vĩnh Long mới.',
    ],
    [
      {
        unit: tinh('Bình Dương'),
        on,
        partners: [city('Hồ Chí Minh'), tinh('Bà Rịa - Vũng Tàu')],
        successors: [city('Hồ Chí Minh')],
      },
      'Từ 1/7/2025, tỉnh Bình Dương được sắp xếp cùng thành phố Hồ Chí Minh và tỉnh Bà Rịa - Vũng Tàu thành đơn vị mới, lấy tên thành phố Hồ Chí Minh.',
    ],
    [
      {
        unit: tinh('Bình Phước'),
        on,
        partners: [tinh('Đồng Nai')],
        successors: [tinh('Đồng Nai')],
        renamed: renamedVi,
      },
      'Từ 1/7/2025, tỉnh Bình Phước được sắp xếp cùng Đồng Nai thành tỉnh Đồng Nai (từ 30/4/2026 là thành phố Đồng Nai).',
    ],
    [
      {
        unit: bo('Bộ Lao động - Thương binh và Xã hội'),
        on: '2025-03-01',
        partners: [],
        successors: [bo('Bộ Nội vụ'), bo('Bộ Y tế')],
      },
      'Từ 1/3/2025, Bộ Lao động - Thương binh và Xã hội kết thúc hoạt động; đơn vị kế tiếp là Bộ Nội vụ và Bộ Y tế.',
    ],
    [
      { unit: bo('Ủy ban Dân tộc'), on: '2025-03-01', partners: [], successors: [] },
      'Từ 1/3/2025, Ủy ban Dân tộc kết thúc hoạt động.',
    ],
  ])('in Vietnamese', (former, expected) => expect(formerOpening(former, 'vi')).toBe(expected));

  it.each([
    [
      {
        unit: province('Ben Tre'),
        on,
        partners: ['Tra Vinh', 'Vinh Long'].map(province),
        successors: [province('Vinh Long')],
      },
      'On 1 July 2025, Ben Tre Province was combined with Tra Vinh and Vinh Long to form Vinh Long Province.',
    ],
    [
      {
        unit: province('Dong Nai'),
        on,
        partners: [province('Binh Phuoc')],
        successors: [province('Dong Nai')],
        renamed: renamedEn,
      },
      'On 1 July 2025, Dong Nai Province was combined with Binh Phuoc to form the new Dong Nai Province, which has been Dong Nai City since 30 April 2026.',
    ],
    [
      {
        unit: ministry('Ministry of Planning and Investment'),
        on: '2025-03-01',
        partners: [],
        successors: [ministry('Ministry of Finance')],
      },
      'On 1 March 2025, the Ministry of Planning and Investment ceased to exist; it was succeeded by the Ministry of Finance.',
    ],
  ])('in English', (former, expected) => expect(formerOpening(former, 'en')).toBe(expected));
});

describe('a body', () => {
  const since = '2025-03-01';
  it.each([
    [
      { name: 'Bộ Y tế', kind: 'ministry', peers: 14, since },
      'Từ 1/3/2025, Bộ Y tế là một trong 14 bộ của Chính phủ.',
      'Since 1 March 2025, Bộ Y tế has been one of the 14 ministries.',
    ],
    [
      { name: 'Thanh tra Chính phủ', kind: 'ministerial-agency', peers: 3, since },
      'Từ 1/3/2025, Thanh tra Chính phủ là một trong ba cơ quan ngang bộ.',
      'Since 1 March 2025, Thanh tra Chính phủ has been one of the three ministerial-level agencies.',
    ],
    [
      { name: 'Đảng ủy Chính phủ', kind: 'party-committee', peers: null, since: null },
      'Đảng ủy Chính phủ là đảng ủy trực thuộc Trung ương.',
      'Đảng ủy Chính phủ is a Party committee under the Central Committee.',
    ],
    [
      { name: 'Ministry of Health', kind: 'ministry', peers: 1, since },
      'Từ 1/3/2025, Ministry of Health là bộ của Chính phủ.',
      'Since 1 March 2025, the Ministry of Health has been a ministry.',
    ],
    [
      { name: 'Prime Minister', kind: 'central-body', peers: null, since: null },
      'Prime Minister là cơ quan, tổ chức hoặc chức danh ở Trung ương.',
      'The Prime Minister is a central body or office.',
    ],
  ] as const)('%s', (body, vietnamese, english) => {
    expect(bodyOpening(body, 'vi')).toBe(vietnamese);
    expect(bodyOpening(body, 'en')).toBe(english);
  });

  it('that is no longer among those of its kind', () => {
    const body = { name: 'Bảo hiểm xã hội Việt Nam', kind: 'government-agency', on: since } as const;
    expect(endedBodyOpening(body, 'vi')).toBe(
      'Từ 1/3/2025, Bảo hiểm xã hội Việt Nam không còn trong danh sách cơ quan thuộc Chính phủ; chưa tìm thấy nguồn nói rõ đơn vị kế tiếp.',
    );
    expect(endedBodyOpening({ ...body, name: 'Viet Nam Social Security' }, 'en')).toBe(
      'Since 1 March 2025, Viet Nam Social Security has no longer been among the Government agencies; no source on its successor was found.',
    );
  });
});
