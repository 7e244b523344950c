import { escapeXml } from '../../charts/svg-markup.ts';
import { formatDate } from '../../wording/dates.ts';
import { formatInstant } from '../../wording/instants.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { formatTime } from '../../wording/times.ts';
import { vi } from '../../wording/words.ts';
import type { SheetFacts, SheetFile } from './sheet-facts.ts';
import { sheetStyle } from './sheet-style.ts';

const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, 'vi'));

/**
 * The approval sheet as one HTML file to be printed on A4: what is in the release, hashes, what was confirmed, basis,
 * reviews to be ticked, room for two signatures. In Vietnamese, without script, with nothing from elsewhere.
 */
export function approvalSheet(facts: SheetFacts): string {
  const { series, release, code } = facts;
  const title = `Phiếu duyệt công bố: ${series.short.vi}, ${formatTime(release.period, 'vi')}`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<style>${sheetStyle}</style>
</head>
<body>
<h1>PHIẾU DUYỆT CÔNG BỐ SỐ LIỆU</h1>
<p class="sub">${escapeXml(vi.site.name)}</p>
<p class="sub">Mã phiếu: <strong class="code">${code}</strong></p>
<h2>1. Kỳ công bố</h2>
${releaseList(facts)}
<h2>2. Gồm những gì</h2>
${filesTable(facts.files)}
<p>${escapeXml(populationsText(facts))}</p>
<h2>3. Chỗ bất thường đã xem và xác nhận</h2>
${confirmedTable(facts)}
<h2>4. Rà soát trước khi công bố</h2>
${reviews}
<h2>5. Lập và duyệt</h2>
<p>Người duyệt không phải là người lập. Phiếu chỉ có giá trị với đúng các tệp có mã băm ở mục 2; đổi một ký tự là phải duyệt lại.</p>
${signatures}
<p>Phiếu in lúc ${formatInstant(facts.now, 'vi')}. Mã phiếu: <span class="code">${code}</span></p>
</body>
</html>
`;
}

function releaseList({ series, release, corrections }: SheetFacts): string {
  const { basis } = release;
  const basisText = basis
    ? `${basis.number}, ngày ${formatDate(basis.date, 'vi')}, ${basis.issuer}`
    : vi.releases.noBasis;
  const pairs = [
    ['Bộ số liệu', `${series.title.vi} (${series.id})`],
    ['Kỳ', `${formatTime(release.period, 'vi')} (${release.period})`],
    ['Phiên bản', release.version],
    ['Trạng thái', `${vi.releases.status[release.status]} (${release.status})`],
    ['Được xuất hiện từ', formatInstant(release.published_at, 'vi')],
    ['Căn cứ công bố', basisText],
    ...(corrections > 0 ? [['Đính chính so với bản trước', `${number(corrections)} ô`]] : []),
    ...(release.note ? [['Ghi chú đi kèm', release.note.vi]] : []),
  ];
  const items = pairs.map(([name, text]) => `<dt>${escapeXml(name!)}</dt><dd>${escapeXml(text!)}</dd>`);
  return `<dl>${items.join('\n')}</dl>`;
}

function filesTable(files: readonly SheetFile[]): string {
  const rows = files.map(
    ({ path, title, rows: count, agencies, bytes, sha256 }) =>
      `<tr><td>${escapeXml(title)}<br><span class="code">${escapeXml(path)}</span><br><span class="code">${sha256}</span></td>` +
      `<td class="number">${number(count)}</td><td class="number">${number(agencies)}</td><td class="number">${number(bytes)}</td></tr>`,
  );
  return `<table><thead><tr><th>Tệp, mã băm SHA-256</th><th class="number">Dòng</th><th class="number">Cơ quan</th><th class="number">Byte</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function populationsText({ series, release }: SheetFacts): string {
  const parts = release.populations.map(({ ranking, as_of, size }) => {
    const title = series.rankings.find(({ id }) => id === ranking)?.title.vi ?? ranking;
    const agencies = size === null ? 'chưa rõ số cơ quan' : `${number(size)} cơ quan`;
    return `${title}: ${agencies}, tính đến ngày ${formatDate(as_of, 'vi')}`;
  });
  return parts.length === 0 ? 'Kỳ này không có bảng xếp hạng.' : `${parts.join('; ')}.`;
}

function confirmedTable({ confirmed }: SheetFacts): string {
  if (confirmed.length === 0) return '<p>Không có chỗ nào được nêu để xác nhận.</p>';
  const rows = confirmed.map(
    ({ place, why }) => `<tr><td>${escapeXml(place)}</td><td>${escapeXml(why)}</td></tr>`,
  );
  return `<table><thead><tr><th>Chỗ</th><th>Vì sao đúng</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

const by = 'Chức danh: <span class="line"></span> Ký: <span class="line"></span>';

const reviews = `<ul>
<li class="box">Đã rà soát bí mật nhà nước: không có nội dung thuộc danh mục bí mật nhà nước, tài liệu không được công bố.<br>${by}</li>
<li class="box">Đã rà soát dữ liệu cá nhân: không có tên, số điện thoại, địa chỉ hay thông tin nhận ra được một người.<br>${by}</li>
<li class="box">Căn cứ công bố ở mục 1 đúng và còn hiệu lực (hoặc kỳ này không cần căn cứ vì không phải là công bố chính thức).</li>
<li class="box">Số liệu đã được so với nguồn; các chỗ bất thường ở mục 3 đã được xem.</li>
</ul>`;

const signature = (who: string): string =>
  `<div><p><strong>${who}</strong></p><p>Chức danh: <span class="line"></span></p><div class="room"></div><p>Ngày: <span class="line"></span></p></div>`;

const signatures = `<div class="sign">${signature('NGƯỜI LẬP')}${signature('NGƯỜI DUYỆT')}</div>`;
