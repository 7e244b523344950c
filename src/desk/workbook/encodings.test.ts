import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { certainEncoding, decodeAs, likelyLegacy, likelyLegacyText, transcode } from './encodings.ts';
import { decodeVni } from './vni.ts';

const text = 'Số nhiệm vụ của tỉnh được giao, hoàn thành đúng hạn; kiến nghị của Bộ';
const bytes = (shown: string): Uint8Array => iconv.encode(shown, 'windows-1252');

describe('VNI', () => {
  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['THAØNH PHOÁ HOÀ CHÍ MINH', 'THÀNH PHỐ HỒ CHÍ MINH'],
    ['nhieäm vuï ñöôïc giao, quaù haïn', 'nhiệm vụ được giao, quá hạn'],
    ['kyõ thuaät, quyù, myõ, kyø, tyû leä, lyù, yù', 'kỹ thuật, quý, mỹ, kỳ, tỷ lệ, lý, ý'],
    ['aên, naèm, ñaëc, taâm, aáp, taàng, maãu, baåm', 'ăn, nằm, đặc, tâm, ấp, tầng, mẫu, bẩm'],
    ['thöôøng xuyeân, môùi, sôû, cuõ, höõu, chöa', 'thường xuyên, mới, sở, cũ, hữu, chưa'],
    ['Bình Phöôùc, Vónh Long, Kieân Giang, Tòch', 'Bình Phước, Vĩnh Long, Kiên Giang, Tịch'],
  ])('%s', (vni, unicode) => expect(decodeVni(vni)).toBe(unicode));

  it('plain text stays as it is', () => expect(decodeVni('Quy 3, 12.5%')).toBe('Quy 3, 12.5%'));
});

describe('what bytes say of themselves', () => {
  it('marks are certain, sound UTF-8 is certain, anything else is not', () => {
    expect(certainEncoding(iconv.encode(text, 'utf-16le', { addBOM: true }))).toBe('utf-16le');
    expect(certainEncoding(iconv.encode(text, 'utf-16be', { addBOM: true }))).toBe('utf-16be');
    expect(certainEncoding(Buffer.from(`\uFEFF${text}`))).toBe('utf-8');
    expect(certainEncoding(Buffer.from(text))).toBe('utf-8');
    expect(certainEncoding(iconv.encode(text, 'tcvn'))).toBeNull();
  });
});

describe('legacy encodings', () => {
  const tcvn3 = bytes('Sè nhiÖm vô cña tØnh ®­îc giao, hoµn thµnh ®óng h¹n; kiÕn nghÞ cña Bé');
  const vni = bytes('Soá nhieäm vuï cuûa tænh ñöôïc giao, hoaøn thaønh ñuùng haïn; kieán nghò cuûa Boä');
  const viscii = iconv.encode(text, 'viscii');
  // Windows-1258 has letters with hat or breve whole, and tones as signs of their own.
  const windows = iconv.encode(
    text.replace(/[^ -~]/g, (letter) => {
      const parts = letter
        .normalize('NFD')
        .replace(
          /([aeo])([\u0323]?)([\u0302\u0306])/,
          (_, base: string, tone: string, hat: string) => `${`${base}${hat}`.normalize('NFC')}${tone}`,
        );
      const kept = parts
        .replace(/([aou])([\u0306\u031b])/, (pair) => pair.normalize('NFC'))
        .replace(/([aeo])\u0302/, (pair) => pair.normalize('NFC'));
      return kept;
    }),
    'windows1258',
  );

  it.each([
    ['tcvn3', tcvn3],
    ['vni', vni],
    ['viscii', viscii],
    ['windows-1258', windows],
  ] as const)('%s is told from the others and reads as Unicode, in precomposed letters', (name, given) => {
    expect(likelyLegacy(given)).toBe(name);
    expect(decodeAs(given, name)).toBe(text);
  });

  it('bytes in which no common word stands are nobody’s', () => {
    expect(likelyLegacy(new Uint8Array([0x41, 0xff, 0x42]))).toBeNull();
  });

  it('letters that a font made are known in a workbook, sound Vietnamese is left alone', () => {
    const shown = iconv.decode(Buffer.from(tcvn3), 'windows-1252');
    expect(likelyLegacyText(shown)).toBe('tcvn3');
    expect(transcode(shown, 'tcvn3')).toBe(text);
    expect(likelyLegacyText(text)).toBeNull();
    expect(likelyLegacyText('Task 1, done on time')).toBeNull();
  });
});
