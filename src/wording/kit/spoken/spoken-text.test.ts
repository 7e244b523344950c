import { describe, expect, it } from 'vitest';
import { countWords, spokenText } from './spoken-text.ts';

const names = new Map([['PAPI', 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh']]);

describe('spokenText', () => {
  it.each([
    [
      'Đến 25/12/2025: 1.227/1.298 nhiệm vụ đã hoàn thành (94,5%, nguồn ghi 95%) – phạm vi: Toàn hệ thống chính trị.',
      'Đến ngày hai mươi lăm tháng mười hai năm hai nghìn không trăm hai mươi lăm, một nghìn hai trăm hai mươi bảy trong số một nghìn hai trăm chín mươi tám nhiệm vụ đã hoàn thành, tức chín mươi tư phẩy năm phần trăm, nguồn ghi chín mươi lăm phần trăm. Phạm vi là Toàn hệ thống chính trị.',
    ],
    [
      'Quý III/2025: hoàn thành 276/610 nhiệm vụ (45,2%); 15 nhiệm vụ quá hạn (Quý II/2025: 7).',
      'Quý ba năm hai nghìn không trăm hai mươi lăm, hoàn thành hai trăm bảy mươi sáu trong số sáu trăm mười nhiệm vụ, tức bốn mươi lăm phẩy hai phần trăm. Mười lăm nhiệm vụ quá hạn, quý hai năm hai nghìn không trăm hai mươi lăm là bảy.',
    ],
    [
      'Tháng 4/2026, tháng 12/2025',
      'Tháng tư năm hai nghìn không trăm hai mươi sáu, tháng mười hai năm hai nghìn không trăm hai mươi lăm',
    ],
    ['Ngày 05/02/2026', 'Ngày năm tháng hai năm hai nghìn không trăm hai mươi sáu'],
    [
      'lúc 08:00 ngày 20/01/2027',
      'Lúc tám giờ ngày hai mươi tháng một năm hai nghìn không trăm hai mươi bảy',
    ],
    ['lúc 16:30', 'Lúc mười sáu giờ ba mươi phút'],
    ['quý IV/2025', 'Quý bốn năm hai nghìn không trăm hai mươi lăm'],
    [
      'DTI 2021–2023',
      'Dê tê i từ năm hai nghìn không trăm hai mươi mốt đến năm hai nghìn không trăm hai mươi ba',
    ],
    ['Đại hội XIV', 'Đại hội mười bốn'],
    ['Bộ Mẫu I và Bộ Mẫu V', 'Bộ Mẫu I và Bộ Mẫu V'],
    [
      'PAPI 2024: nhóm 1 (cao), hạng 1/61',
      `${names.get('PAPI')} năm hai nghìn không trăm hai mươi tư, nhóm một, cao, hạng một trong sáu mươi mốt`,
    ],
    [
      'trong khoảng ±25%: từ hạng 3 đến hạng 7',
      'Trong khoảng cộng trừ hai mươi lăm phần trăm, từ hạng ba đến hạng bảy',
    ],
    [
      'Xét 59 tỉnh có ở cả hai năm: 46 → 34.',
      'Xét năm mươi chín tỉnh có ở cả hai năm, từ hạng bốn mươi sáu đến hạng ba mươi tư.',
    ],
    ['giảm −3 và +4', 'Giảm âm ba và cộng bốn'],
    ['nhiều nhất ở nhóm 5 (Doanh nghiệp): 2.', 'Nhiều nhất ở nhóm năm, Doanh nghiệp, là hai.'],
    ['2,57 tỷ lượt: 2,57 tỷ', 'Hai phẩy năm mươi bảy tỷ lượt, hai phẩy năm mươi bảy tỷ'],
    [
      '«Thực hiện Nghị quyết 57-NQ/TW»: 17 số liệu',
      'Thực hiện Nghị quyết số năm mươi bảy của Bộ Chính trị có mười bảy số liệu',
    ],
    [
      'theo 71/NQ-CP và Kế hoạch 02-KH/BCĐTW',
      'Theo Nghị quyết số bảy mươi mốt của Chính phủ và Kế hoạch số không hai của Ban Chỉ đạo Trung ương',
    ],
    ['Công điện 103/CĐ-TTg.', 'Công điện số một trăm linh ba của Thủ tướng Chính phủ.'],
    ['TP. Hồ Chí Minh, UBND tỉnh', 'Thành phố Hồ Chí Minh, Ủy ban nhân dân tỉnh'],
    ['phủ sóng 5G', 'Phủ sóng năm gờ'],
    ['xếp thứ 1, thứ 4 và thứ 14', 'Xếp thứ nhất, thứ tư và thứ mười bốn'],
    ['báo điện tử VTC News', 'Báo điện tử VTC News'],
    ['nghiên cứu và phát triển (R&D)', 'Nghiên cứu và phát triển'],
    ['được 45,00 điểm', 'Được bốn mươi lăm điểm'],
    ['đến ngày 4 tháng 4 cùng năm', 'Đến ngày bốn tháng tư cùng năm'],
    ['theo VTC và KH&CN', 'Theo vê tê xê và khoa học và công nghệ'],
    ['Quý I. tỷ lệ tăng', 'Quý một. Tỷ lệ tăng'],
  ])('«%s»', (written, said) => expect(spokenText(written, names)).toBe(said));

  it('leaves only letters, commas and full stops, whatever it is given', () => {
    const hostile =
      '</script> "><svg onload=alert(1)> =HYPERLINK("x") \u202Eabc\u202C 1.2.3 5/6/7 12:99 a@b © ½ №7';
    expect(spokenText(hostile)).toMatch(/^[\p{L}\s.,]*$/u);
  });

  it('counts what stands between spaces', () => {
    expect(countWords(' hai  mươi\nlăm. ')).toBe(3);
  });
});
