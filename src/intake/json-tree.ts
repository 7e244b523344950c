import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Bilingual } from './table.ts';

/** A JSON text that was read, or the first fault in it. */
export type ParsedJson =
  | { readonly tree: Node; readonly content: unknown; readonly doubled: readonly DoubledKey[] }
  | { readonly fault: Bilingual; readonly offset: number };

interface DoubledKey {
  readonly value: string;
  readonly offset: number;
}

const faults: Readonly<Record<string, string>> = {
  InvalidSymbol: 'từ không hợp lệ',
  InvalidNumberFormat: 'số viết sai',
  PropertyNameExpected: 'thiếu tên thuộc tính',
  ValueExpected: 'thiếu giá trị',
  ColonExpected: 'thiếu dấu hai chấm',
  CommaExpected: 'thiếu dấu phẩy',
  CloseBraceExpected: 'thiếu ngoặc nhọn đóng',
  CloseBracketExpected: 'thiếu ngoặc vuông đóng',
  EndOfFileExpected: 'thừa chữ ở cuối tệp',
  InvalidCommentToken: 'không được có ghi chú',
  UnexpectedEndOfComment: 'không được có ghi chú',
  UnexpectedEndOfString: 'chuỗi chưa đóng ngoặc kép',
  UnexpectedEndOfNumber: 'số bị cắt',
  InvalidUnicode: 'mã Unicode sai',
  InvalidEscapeCharacter: 'ký tự sau dấu \\ không hợp lệ',
  InvalidCharacter: 'ký tự không hợp lệ',
};

/** Parses JSON strictly into its value and a tree with places; finds keys that one object has twice. */
export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (!error && tree) return { tree, content: JSON.parse(text), doubled: doubledKeys(tree) };
    const en = error ? printParseErrorCode(error.error) : 'empty';
    const vi = error ? (faults[en] ?? 'sai cú pháp') : 'tệp không có nội dung';
    return { fault: { vi, en }, offset: error?.offset ?? 0 };
  } catch (error) {
    // The parser calls itself for each level; a file nested so deep is no descriptor.
    if (!(error instanceof RangeError)) throw error;
    return { fault: { vi: 'lồng nhau quá nhiều tầng', en: 'nested too deeply' }, offset: 0 };
  }
}

/** Where a path stands in the file; for a missing property, where its parent stands. */
export function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  const node = findNodeAtLocation(tree, [...path]);
  return node || path.length === 0 ? (node ?? tree).offset : offsetOf(tree, path.slice(0, -1));
}

/** JSON.parse takes the last of equal keys in silence; a reader of the file sees the first. */
function doubledKeys(tree: Node): DoubledKey[] {
  const doubled: DoubledKey[] = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      open.push(child);
      const key = node.type === 'object' ? child.children?.[0] : undefined;
      if (!key) continue;
      const value = String(key.value);
      if (seen.has(value)) doubled.push({ value, offset: key.offset });
      seen.add(value);
    }
  }
  return doubled;
}
