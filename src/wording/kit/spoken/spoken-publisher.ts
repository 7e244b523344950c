import { lowerFirst } from '../../case.ts';

/**
 * Newspapers whose name alone does not say what they are. Names that stand as their mastheads have them («VTC News»,
 * «VnExpress») are read at sight by every announcer; spelled out they would only be stumbled over.
 */
const papers: ReadonlySet<string> = new Set([
  'Dân trí',
  'Dân Việt',
  'Doanh nghiệp và Hội nhập',
  'Huế ngày nay',
  'Kinh tế và Đô thị',
  'Nông nghiệp và Môi trường',
  'Ngày Nay',
  'Sài Gòn Giải Phóng',
  'Thanh Niên',
  'Tiền Phong',
  'Đại biểu Nhân dân',
]);

const onlinePapers: ReadonlySet<string> = new Set([
  'BNews',
  'Soha',
  'VietNamNet',
  'VietnamPlus',
  'VietTimes',
  'VnEconomy',
  'VnExpress',
  'VTC News',
  'Znews',
]);

/** Mastheads that are said as they are written. */
export const mastheads: readonly string[] = [...onlinePapers, 'CafeF'];

/**
 * A publisher as it is named on air: «báo Dân trí», «báo điện tử VTC News», «bản đăng lại của Báo Điện tử Chính phủ».
 * Null for addresses of sites, copies of code and what has no name that can be said.
 */
export function spokenPublisher(printed: string): string | null {
  const copied = /, đăng lại (Báo .+)$/u.exec(printed);
  if (copied) return named(copied[1]!, (name) => `bản đăng lại của ${name}`);
  return named(printed.replace(/ \(TTXVN\)$/u, ''), (name) => name);
}

function named(printed: string, say: (name: string) => string): string | null {
  const name = printed.replaceAll(' & ', ' và ');
  if (!/^[\p{L}, ]{3,60}$/u.test(name) || /^(?:Bản tin|Blog|Các kho|Kho|Một kho|Trang)[ ,]/u.test(name))
    return null;
  if (onlinePapers.has(name)) return say(`báo điện tử ${name}`);
  if (papers.has(name)) return say(`báo ${name}`);
  if (name === 'CafeF') return say('trang CafeF');
  return say(/^(?:Báo|Tạp chí|Cổng) /u.test(name) ? lowerFirst(name) : name);
}
