import type { Bilingual } from '../table.ts';

/** The one way that leads an Excel user out: what Excel itself saves has a byte order mark and CR LF line ends. */
export const saveInEditor = {
  vi: 'Mở tệp bằng trình soạn thảo như Notepad++ hoặc VS Code, rồi lưu theo UTF-8 không có BOM, cuối dòng LF.',
  en: 'Open the file in an editor such as Notepad++ or VS Code and save it as UTF-8 without BOM, with LF line ends.',
} as const satisfies Bilingual;

/**
 * What is wrong and how to mend it. `{value}` is what was found, `{allowed}` what may stand there; other placeholders
 * are filled from the problem's details.
 */
export interface ProblemText {
  readonly what: Bilingual;
  readonly cure: Bilingual;
}
