import { expect, it } from 'vitest';
import { searchedHtml } from './search-text.ts';

it.each([
  ['<dl><dt>Loại</dt><dd class="x">Tỉnh</dd></dl>', '<dl><div>Loại</div><div class="x">Tỉnh</div></dl>'],
  ['<thead><tr><th scope="col">Tên</th></tr></thead>', '<thead><tr><div scope="col">Tên</div></tr></thead>'],
  ['▲ 2<span class="visually-hidden">lên</span>', '▲ 2 <span class="visually-hidden">lên</span>'],
  ['▲<span class="visually-hidden">lên</span>', '▲ <span class="visually-hidden">lên</span>'],
  ['▲ <span class="visually-hidden">lên</span>', '▲ <span class="visually-hidden">lên</span>'],
  ['<time>2/8</time>Bộ', '<time>2/8</time> Bộ'],
  ['<a>Tên</a><span>– Báo</span>', '<a>Tên</a> <span>– Báo</span>'],
  [
    '<dd>chuyên ngành<span class="line">Nhóm 5</span></dd>',
    '<div>chuyên ngành <span class="line">Nhóm 5</span></div>',
  ],
  ['<td>mỗi quý<code>/api/v1/tasks.json</code></td>', '<td>mỗi quý <code>/api/v1/tasks.json</code></td>'],
  ['<th><code>id</code>Mã</th>', '<div><code>id</code> Mã</div>'],
  ['<td>6<span>+4</span></td>', '<td>6 <span>+4</span></td>'],
  ['<span>36</span><span>/61</span>.', '<span>36</span><span>/61</span>.'],
  ['<p>Giữ <strong>nguyên</strong></p>', '<p>Giữ <strong>nguyên</strong></p>'],
  [
    '<p>Hạng<svg class="chart"><text>12</text></svg></p><script type="module" src="/x.js"></script>',
    '<p>Hạng</p>',
  ],
  ['<p><svg class="mark" />Tên</p><p><svg></svg>Hạng</p>', '<p><svg class="mark" />Tên</p><p>Hạng</p>'],
  [
    '<tbody data-pagefind-ignore><tr><td>Tỉnh 1</td></tr></tbody><tbody><tr><td>Tỉnh 2</td></tr></tbody>',
    '<tbody><tr><td>Tỉnh 2</td></tr></tbody>',
  ],
])('%s', (html, read) => {
  expect(searchedHtml(html)).toBe(read);
});
