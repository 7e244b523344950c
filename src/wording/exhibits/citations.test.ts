import { describe, expect, it } from 'vitest';
import { citationApa, citationBibtex, citationSentence, type CitedWork } from './citations.ts';

const compiled: CitedWork = {
  lang: 'vi',
  key: 'ba-cong-khai-xep-hang-papi-2024-bang-provinces-63',
  title: 'PAPI 2024 – 63 tỉnh, thành phố: hạng và điểm',
  owner: 'CECODES, VFF-CRT, RTA và UNDP',
  computed: 'Tổng điểm và thứ hạng là do cổng tính từ điểm thành phần.',
  release: {
    series: 'papi',
    title: 'PAPI 2024',
    version: '1.0.0',
    status: 'tổng hợp từ báo chí và văn bản',
    publishedOn: '2026-11-21',
  },
  releases: [],
  accessedOn: '2026-11-22',
  address: 'https://example.vn/xep-hang/papi/2024/#bang-provinces-63',
};
const official: CitedWork = {
  ...compiled,
  lang: 'en',
  title: 'Progress, Quarter III/2026',
  owner: 'Central Steering Committee',
  computed: 'No figure is computed by this portal.',
  release: { series: 'nq57', title: 'Resolution 57, Q3 2026', version: '2.1.0', status: 'official', publishedOn: '2026-10-05' },
}; // prettier-ignore
const sample: CitedWork = { ...compiled, owner: 'Cơ quan giả định', release: { ...compiled.release!, status: 'dữ liệu mẫu' } }; // prettier-ignore

describe('a citation names owner, what was computed, version, status, days and address', () => {
  it('as a sentence', () => {
    expect(citationSentence(compiled)).toBe(
      '«PAPI 2024 – 63 tỉnh, thành phố: hạng và điểm». Chủ sở hữu số liệu: CECODES, VFF-CRT, RTA và UNDP. Tổng điểm và thứ hạng là do cổng tính từ điểm thành phần. PAPI 2024, phiên bản 1.0.0, tổng hợp từ báo chí và văn bản, đăng ngày 21/11/2026. Cổng Ba công khai – Nghị quyết 57, truy cập ngày 22/11/2026, https://example.vn/xep-hang/papi/2024/#bang-provinces-63',
    );
    expect(citationSentence(official)).toBe(
      '“Progress, Quarter III/2026”. Owner of the data: Central Steering Committee. No figure is computed by this portal. Resolution 57, Q3 2026, version 2.1.0, official, published 5 October 2026. Ba công khai – Resolution 57 portal, accessed 22 November 2026, https://example.vn/xep-hang/papi/2024/#bang-provinces-63',
    );
    expect(citationSentence(sample)).toContain('phiên bản 1.0.0, dữ liệu mẫu, đăng ngày 21/11/2026');
  });

  it('in the manner of the APA', () => {
    expect(citationApa(compiled)).toBe(
      'CECODES, VFF-CRT, RTA và UNDP (2026). PAPI 2024 – 63 tỉnh, thành phố: hạng và điểm (phiên bản 1.0.0, tổng hợp từ báo chí và văn bản) [Hình và số liệu]. Cổng Ba công khai – Nghị quyết 57. Truy cập ngày 22/11/2026, https://example.vn/xep-hang/papi/2024/#bang-provinces-63',
    );
    expect(citationApa(official)).toContain('Central Steering Committee (2026). Progress, Quarter III/2026 (version 2.1.0, official) [Figure and data]. '); // prettier-ignore
  });

  it('as BibTeX, with the owner kept whole and signs of TeX made plain', () => {
    const entry = citationBibtex({ ...compiled, title: '50% of {A} & B_1' });
    expect(entry).toMatch(/^@misc\{ba-cong-khai-xep-hang-papi-2024-bang-provinces-63,\n/);
    expect(entry).toContain('author = {{CECODES, VFF-CRT, RTA và UNDP}},');
    expect(entry).toContain('title = {50\\% of \\{A\\} \\& B\\_1},');
    expect(entry).toContain('version = {1.0.0},\n');
    expect(entry).toContain('urldate = {2026-11-22},');
    expect(citationBibtex(official)).toContain(
      'version 2.1.0, official, published 5 October 2026. No figure',
    );
    expect(citationBibtex(sample)).toContain('dữ liệu mẫu');
  });

  it('says nothing of a release where there is none', () => {
    const work: CitedWork = { ...compiled, release: null, computed: null };
    expect(citationSentence(work)).toBe(
      '«PAPI 2024 – 63 tỉnh, thành phố: hạng và điểm». Chủ sở hữu số liệu: CECODES, VFF-CRT, RTA và UNDP. Cổng Ba công khai – Nghị quyết 57, truy cập ngày 22/11/2026, https://example.vn/xep-hang/papi/2024/#bang-provinces-63',
    );
    expect(citationBibtex(work)).not.toMatch(/version|note/);
    const several: CitedWork = {
      ...work,
      owner: null,
      releases: [compiled.release!, { ...compiled.release!, title: 'DTI 2022' }],
    };
    expect(citationSentence(several)).toContain(
      'Cổng này tổng hợp; nguồn của từng dòng ghi ở tệp CSV. Số liệu lấy từ 2 kỳ công bố: PAPI 2024, phiên bản 1.0.0, tổng hợp từ báo chí và văn bản, đăng ngày 21/11/2026; DTI 2022, phiên bản 1.0.0, tổng hợp từ báo chí và văn bản, đăng ngày 21/11/2026. Cổng Ba',
    );
    expect(citationBibtex(several)).toContain('note = {Số liệu lấy từ 2 kỳ công bố: PAPI 2024');
    const gathered: CitedWork = { ...work, owner: null };
    expect(citationSentence(gathered)).toContain('. Cổng này tổng hợp; nguồn của từng dòng ghi ở tệp CSV. ');
    expect(citationApa(gathered)).toMatch(/^Cổng Ba công khai – Nghị quyết 57 \(2026\)/);
  });
});
