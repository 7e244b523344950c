/**
 * Runs in the page: pairs of texts of different elements that stand side by side on a line without a space between, and
 * sentences that begin right after a full stop.
 */
export function wordsThatTouch(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const edge = (node: Text, at: number): DOMRect => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const found: string[] = [];
  let before: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (
      node.data.trim() === ''
        ? node.data === ''
        : node.parentElement?.closest('svg, script, template, [hidden]')
    )
      continue;
    if (/[\p{Ll}\d][.;:]\p{Lu}\p{Ll}/u.test(node.data)) found.push(node.data.trim());
    const ends = before && /[\p{L}\d,.;:»)%]$/u.test(before.data);
    if (before && ends && /^[\p{L}\d«(–]/u.test(node.data)) {
      const [left, right] = [edge(before, before.data.length - 1), edge(node, 0)];
      const sameLine = left.width > 0 && right.width > 0 && Math.abs(left.bottom - right.bottom) < 6;
      if (sameLine && Math.abs(right.left - left.right) < 1) found.push(`${before.data}|${node.data}`);
    }
    before = node;
  }
  return found.slice(0, 10);
}
