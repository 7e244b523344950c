import { join } from 'node:path';
import { readData } from '../intake/read-data.ts';
import { addresses } from '../site/addresses.ts';
import { formatInstant } from '../wording/instants.ts';
import { findReleaseData } from './find-release.ts';
import { laterInstant } from './later-instant.ts';
import { refused } from './outcomes.ts';
import { releaseOptions, type Outcome, type Verb } from './verb.ts';

/** What `preview` made. */
interface PreviewData {
  readonly folder: string;
  /** The instant that the pages take for now. */
  readonly instant: string;
  /** The pages to look at first, from the root of the preview. */
  readonly pages: readonly string[];
  /** Where it is served, with `--serve`. */
  readonly url: string | null;
}

/** `preview`: the portal as it would look once a release is published, in a folder of its own and marked throughout. */
export const previewVerb: Verb<PreviewData | null> = {
  name: 'preview',
  title: { vi: 'Dựng bản xem trước', en: 'Build a preview' },
  about: {
    vi: 'Dựng cả cổng như sẽ hiện ra vào lúc kỳ này được công bố, vào thư mục riêng xem-truoc; mọi trang, hình và tệp đều mang dấu «BẢN XEM TRƯỚC». Số liệu chưa cần chốt. Không đổi số liệu và không đổi trang đang công bố.',
    en: 'Builds the whole portal as it would look at the moment this release is published, into a folder of its own, xem-truoc; every page, drawing and file is marked as a preview. The data need not be sealed. Changes neither data nor the published portal.',
  },
  options: [
    ...releaseOptions,
    {
      name: 'serve',
      kind: 'flag',
      title: {
        vi: 'mở bản xem trước trên máy này (Ctrl+C để dừng)',
        en: 'serve the preview on this machine (Ctrl+C stops it)',
      },
    },
  ],
  async run(wishes, desk): Promise<Outcome<PreviewData | null>> {
    const { data, problems } = readData(desk.dataRoot, desk.edition);
    if (!data) return refused(problems);
    const [series, period] = [wishes.text('series'), wishes.text('period')];
    const found = findReleaseData(data, wishes);
    if ('problem' in found) return refused([found.problem]);
    const { release } = found;
    const folder = join(desk.outRoot, 'xem-truoc');
    const instant = laterInstant(desk.now, release.file.published_at);
    const { ok, output } = await desk.build({
      outDir: folder,
      env: { PREVIEW: '1', BUILD_INSTANT: instant },
    });
    if (!ok) {
      const vi = `Không dựng được bản xem trước; bản trước đó, nếu có, còn nguyên.`;
      const en = `The preview could not be built; the one before, if there is one, is untouched.`;
      return { ok: false, lines: [{ vi: `${vi}\n${output}`, en }], problems: [], written: [], data: null };
    }
    const links = addresses('vi');
    const ranked = release.populations.length > 0;
    const pages = [links.release(series, period), ...(ranked ? [links.rankingPeriod(series, period)] : [])];
    const url = wishes.flag('serve') ? await desk.serve(folder) : null;
    const look = url
      ? { vi: `Mở trong trình duyệt: ${url}`, en: `Open in a browser: ${url}` }
      : {
          vi: `Để xem: npm run desk -- preview --series ${series} --period ${period} --serve`,
          en: `To look at it: npm run desk -- preview --series ${series} --period ${period} --serve`,
        };
    return {
      ok: true,
      lines: [
        {
          vi: `Đã dựng bản xem trước của ${series} ${period}, như lúc ${formatInstant(instant, 'vi')}.`,
          en: `Built a preview of ${series} ${period}, as of ${formatInstant(instant, 'en')}.`,
        },
        { vi: `Xem trước hết: ${pages.join(' , ')}`, en: `Look first at: ${pages.join(' , ')}` },
        look,
      ],
      problems: [],
      written: [folder],
      data: { folder, instant, pages, url },
    };
  },
};
