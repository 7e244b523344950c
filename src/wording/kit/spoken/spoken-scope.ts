import { lowerFirst } from '../../case.ts';

/** Words with which titles of scopes begin and which are no names: small inside a sentence. */
const commonWords =
  /^(?:Toàn|Cả|Các|Mọi|Nhiệm vụ|Bộ, ngành|Ngân sách|Ứng dụng|Cơ sở|Thủ tục|Điều kiện|Giấy tờ)(?![\p{L}])/u;

/**
 * What a number covers, as a sentence with a verb: «Số này tính trong toàn hệ thống chính trị.», «Số này chỉ tính nhiệm
 * vụ theo Nghị quyết 71/NQ-CP.», «Số này thuộc phạm vi Ngân sách nhà nước.»
 */
export function spokenScope(title: string): string {
  const scope = inSentence(title);
  if (/^(?:toàn|cả) /u.test(scope)) return `Số này tính trong ${scope}.`;
  if (/^(?:nhiệm vụ|mọi nhiệm vụ) /u.test(scope))
    return `Số này chỉ tính ${scope.replace(/^nhiệm/u, 'các nhiệm')}.`;
  if (/^bộ, ngành/u.test(scope)) return `Số này tính ở các ${scope}.`;
  if (/^các (?:bộ|tỉnh|cơ quan)/u.test(scope)) return `Số này tính ở ${scope}.`;
  return `Số này thuộc phạm vi ${scope}.`;
}

/** The same beside the numbers of one agency, which are only its part of what the scope covers. */
export const spokenScopeOfOne = (title: string): string => `Phạm vi số liệu là ${inSentence(title)}.`;

const inSentence = (title: string): string => (commonWords.test(title) ? lowerFirst(title) : title);
