import type { Bilingual } from '../intake/table.ts';

/** What each environment variable may hold, as the error says it. */
const allowedValues = {
  SITE_URL: {
    vi: 'địa chỉ gốc, không có đường dẫn, ví dụ https://example.vn (đường dẫn đặt ở BASE_PATH)',
    en: 'an origin without a path, for example https://example.vn (the path goes into BASE_PATH)',
  },
  BASE_PATH: {
    vi: '/ hoặc một đường dẫn như /nq57/ (không bắt đầu bằng en)',
    en: '/ or a path such as /nq57/ (not beginning with en)',
  },
  EDITION: { vi: 'public hoặc sample', en: 'public or sample' },
  PREVIEW: { vi: '1, hoặc để trống', en: '1, or nothing' },
  CONTACT_EMAIL: { vi: 'một địa chỉ thư điện tử', en: 'an email address' },
  CONTACT_URL: { vi: 'một địa chỉ https://…', en: 'an https://… address' },
  EMBED_ORIGINS: {
    vi: '* hoặc các địa chỉ gốc cách nhau bằng dấu phẩy, ví dụ https://example.vn, https://*.example.vn',
    en: '* or origins with commas between, for example https://example.vn, https://*.example.vn',
  },
  KIT_KINDS: {
    vi: 'các loại cơ quan trong agencies.csv, cách nhau bằng dấu phẩy, ví dụ province,ministry',
    en: 'kinds of agencies as in agencies.csv, with commas between, for example province,ministry',
  },
  BUILD_INSTANT: {
    vi: 'thời điểm có múi giờ, ví dụ 2026-11-21T08:00:00+07:00',
    en: 'an instant with its offset, for example 2026-11-21T08:00:00+07:00',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One environment variable with a value that is not allowed. */
export interface OptionProblem {
  readonly variable: keyof typeof allowedValues;
  readonly value: string;
}

/** Thrown with every bad variable at once; the message names each, in both languages. */
export class OptionsError extends Error {
  readonly problems: readonly OptionProblem[];

  constructor(problems: readonly OptionProblem[]) {
    super(problems.map(describe).join('\n'));
    this.name = 'OptionsError';
    this.problems = problems;
  }
}

function describe({ variable, value }: OptionProblem): string {
  const allowed = allowedValues[variable];
  const shown = JSON.stringify(value);
  return (
    `Biến môi trường ${variable} có giá trị không hợp lệ: ${shown}. Cho phép: ${allowed.vi}.\n` +
    `Environment variable ${variable} has a value that is not allowed: ${shown}. Allowed: ${allowed.en}.`
  );
}
