/** Texts that no table may hold: what spreadsheets run, what pages run, what readers cannot see, what is too long. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://example.com","bấm vào đây")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '\u200f=1+1',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'tên \u202eđảo ngược\u202c',
  '\u200e\u200fdấu hướng',
  `Tên dài ${'a'.repeat(2000)}`,
];
