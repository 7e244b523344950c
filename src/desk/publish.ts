import { resolve } from 'node:path';
import { unsealedReleases } from '../intake/lock/unsealed.ts';
import type { Problem } from '../intake/problems.ts';
import { readData } from '../intake/read-data.ts';
import { withoutEmbargoed } from '../portal/embargo.ts';
import { refused } from './outcomes.ts';
import type { Publication } from './publish/build-version.ts';
import { publishZip } from './publish/pack-zip.ts';
import { publishLink } from './publish/show-link.ts';
import { yesOption, type Desk, type Verb } from './verb.ts';

/** `publish`: builds the portal and puts it where it is served, in one step; or packs it for a host without links. */
export const publishVerb: Verb<Publication | null> = {
  name: 'publish',
  title: { vi: 'Công bố', en: 'Publish' },
  about: {
    vi: 'Dựng cả cổng ở chỗ riêng rồi mới đưa ra: --to là đường dẫn mà máy chủ web phục vụ, một liên kết được đổi sang bản mới trong một bước, nên người đọc luôn gặp trọn bản cũ hoặc trọn bản mới. Ba bản gần nhất được giữ bên cạnh. --zip đóng gói cho IIS, kèm hướng dẫn.',
    en: 'Builds the whole portal aside and only then shows it: --to is the path that the web server serves, a link that moves to the new build in one step, so that readers always meet the whole old portal or the whole new one. The last three stay beside it. --zip packs it for IIS, with instructions.',
  },
  options: [
    { name: 'to', kind: 'path', title: { vi: 'đường dẫn được phục vụ', en: 'the path that is served' } },
    { name: 'zip', kind: 'path', title: { vi: 'tệp ZIP cần tạo', en: 'the ZIP file to make' } },
    yesOption,
  ],
  async run(wishes, desk) {
    const [to, zip] = [wishes.text('to'), wishes.text('zip')];
    if ((to === '') === (zip === '')) {
      return refused([{ code: 'publish-where', file: 'publish', value: [to, zip].join(' ').trim() }]);
    }
    const unsealed = findUnsealed(desk);
    if (unsealed.length > 0) return refused(unsealed);
    return to === '' ? publishZip(resolve(zip), wishes, desk) : publishLink(resolve(to), wishes, desk);
  },
};

/** A public portal shows sealed releases alone; a sample is never sealed. Problems of the data are the build's to tell. */
function findUnsealed({ dataRoot, edition, now }: Desk): Problem[] {
  if (edition === 'sample') return [];
  const { data } = readData(dataRoot, edition);
  if (!data) return [];
  return unsealedReleases(withoutEmbargoed(data, now)).map(({ series, period, version }) => ({
    code: 'publish-unsealed',
    file: `series/${series}/${period}`,
    value: `${series} ${period} (${version})`,
  }));
}
