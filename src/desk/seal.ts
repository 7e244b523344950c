import { join } from 'node:path';
import { approvalName } from '../intake/approval/approval-schema.ts';
import { lockPath, type LockEntry } from '../intake/lock/lock-schema.ts';
import { lockText } from '../intake/lock/lock-text.ts';
import type { Problem } from '../intake/problems.ts';
import { readData, type ReleaseData } from '../intake/read-data.ts';
import { writeFileWhole } from './files/write-file.ts';
import { findReleaseData } from './find-release.ts';
import { refused } from './outcomes.ts';
import { newEntry } from './seal/new-entry.ts';
import { sealedBytes } from './seal/sealed-bytes.ts';
import { sealedLines, sealQuestion } from './seal/seal-lines.ts';
import { releaseOptions, yesOption, type Desk, type Outcome, type Verb } from './verb.ts';

/** `seal`: from now on one changed byte of a release fails every build. */
export const sealVerb: Verb<LockEntry | null> = {
  name: 'seal',
  title: { vi: 'Chốt số liệu', en: 'Seal a release' },
  about: {
    vi: 'Ghi mã băm của từng tệp vào datapackage.json và của từng dòng vào releases.lock.json. Từ đó, đổi một byte của kỳ đã chốt là mọi lần dựng trang đều dừng, nêu tệp và dòng. Toàn bộ số liệu phải qua kiểm tra; kỳ «official» phải có phê duyệt.',
    en: 'Writes the hash of each file into datapackage.json and of each line into releases.lock.json. From then on one changed byte of the sealed release stops every build, which names file and line. All data must pass the check; an official release needs its approval.',
  },
  options: [...releaseOptions, yesOption],
  run: async (wishes, desk): Promise<Outcome<LockEntry | null>> => {
    const { data, problems } = readData(desk.dataRoot, desk.edition);
    if (!data) return refused(problems);
    const found = findReleaseData(data, wishes);
    if ('problem' in found) return refused([found.problem]);
    const { release } = found;
    const inTheWay = reasonsNotToSeal(release);
    if (inTheWay.length > 0) return refused(inTheWay);
    const files = sealedBytes(desk.dataRoot, release);
    const entry = newEntry(data.lock, release, files, desk.now);
    if (!wishes.flag('yes')) {
      return { ok: true, lines: sealQuestion(release, entry), problems: [], written: [], data: entry };
    }
    const descriptor = files.find(({ path }) => path === 'datapackage.json')!;
    const written = await write(desk, release, descriptor.bytes, [...data.lock, entry]);
    return { ok: true, lines: sealedLines(release, entry), problems: [], written, data: entry };
  },
};

function reasonsNotToSeal({ seal, file, folder, approval }: ReleaseData): Problem[] {
  if (seal) {
    return [{ code: 'sealed-already', file: `${folder}/datapackage.json`, value: file.version }];
  }
  if (file.status === 'official' && !approval) {
    return [{ code: 'approval-missing', file: `${folder}/${approvalName}` }];
  }
  return [];
}

/**
 * The descriptor first: a run that ends between the two leaves a release with right hashes that is not sealed, which
 * builds with the warning and can be sealed again.
 */
async function write(
  { dataRoot }: Desk,
  { folder }: ReleaseData,
  descriptor: Uint8Array,
  entries: readonly LockEntry[],
): Promise<string[]> {
  const descriptorPath = join(dataRoot, folder, 'datapackage.json');
  await writeFileWhole(descriptorPath, new TextDecoder().decode(descriptor));
  const lock = join(dataRoot, lockPath);
  await writeFileWhole(lock, lockText(entries));
  return [descriptorPath, lock];
}
