import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '../intake/lock/lock-hashes.ts';
import type { LockEntry } from '../intake/lock/lock-schema.ts';
import type { Problem } from '../intake/problems.ts';
import type { Bilingual } from '../intake/table.ts';
import type { PublishedList } from '../portal/file-check/published-list.ts';
import { recognise, type Verdict } from '../portal/file-check/recognise.ts';
import { verdictWords } from '../wording/sentences/file-verdict.ts';
import { refused } from './outcomes.ts';
import type { Outcome, Verb } from './verb.ts';
import { filesUnder } from './verify/files-under.ts';
import { readHashList } from './verify/hash-list.ts';
import { listOfData } from './verify/list-of-data.ts';
import { listInPortal, verifyPortal } from './verify/verify-portal.ts';

interface Verified {
  /** How many files were held against the list. */
  readonly files: number;
}

interface Finding {
  readonly lines: readonly Bilingual[];
  readonly problems: readonly Problem[];
  readonly files: number;
}

/** `verify`: which release and version a file is, or none. */
export const verifyVerb: Verb<Verified | null> = {
  name: 'verify',
  title: { vi: 'Đối chiếu tệp đã công bố', en: 'Verify published files' },
  about: {
    vi: 'Đối chiếu một thư mục trang đã dựng (dist), hoặc tệp, thư mục đã tải về, với số liệu đã chốt: mỗi tệp thuộc kỳ nào, phiên bản nào, hay không phải của cổng. Có tệp không khớp thì mã thoát là 1. Không đổi gì.',
    en: 'Holds a built site (dist), or downloaded files and folders, against the sealed data: of which release and version each file is, or none. Exit code 1 where one does not fit. Changes nothing.',
  },
  options: [
    {
      name: 'file',
      kind: 'path',
      required: true,
      many: true,
      rest: true,
      title: { vi: 'tệp hoặc thư mục', en: 'a file or folder' },
    },
    {
      name: 'list',
      kind: 'path',
      title: {
        vi: 'danh sách mã băm tải từ cổng (ma-bam.json) để dùng thay cho thư mục số liệu',
        en: 'a list of hashes from the portal (ma-bam.json), in place of the data folder',
      },
    },
  ],
  run: async (wishes, desk): Promise<Outcome<Verified | null>> => {
    const known = wishes.text('list') === '' ? listOfData(desk) : givenList(wishes.text('list'));
    if ('problems' in known) return refused(known.problems);
    const findings: Finding[] = [];
    for (const path of wishes.list('file')) findings.push(...(await verifyPath(path, known)));
    const problems = findings.flatMap((finding) => finding.problems);
    const files = findings.reduce((sum, finding) => sum + finding.files, 0);
    const lines = [...findings.flatMap((finding) => finding.lines), summary(files, problems.length)];
    return { ok: problems.length === 0, lines, problems, written: [], data: { files } };
  },
};

interface Known {
  readonly list: PublishedList;
  /** Null where there is no data folder to take it from. */
  readonly lock: readonly LockEntry[] | null;
}

function givenList(path: string): Known | { problems: readonly Problem[] } {
  const read = readHashList(path);
  return 'problem' in read ? { problems: [read.problem] } : { list: read.list, lock: null };
}

async function verifyPath(path: string, known: Known): Promise<Finding[]> {
  if (!existsSync(path)) return [{ lines: [], problems: [{ code: 'file-missing', file: path }], files: 0 }];
  if (!statSync(path).isDirectory()) return [await verifyFile(path, known.list)];
  if (existsSync(join(path, listInPortal))) return [verifyBuilt(path, known)];
  const findings: Finding[] = [];
  for (const file of filesUnder(path)) findings.push(await verifyFile(join(path, file), known.list));
  return findings;
}

/** A built portal; against a list that was given, its own list must be that one. */
function verifyBuilt(folder: string, { list, lock }: Known): Finding {
  const read = readHashList(join(folder, listInPortal));
  if ('problem' in read) return { lines: [], problems: [read.problem], files: 0 };
  const own = lock === null ? list : read.list;
  const files = own.files.filter(({ path }) => path !== null).length;
  const versions = new Set(
    own.files.flatMap((file) => (file.kind === 'release' ? [`${file.series} ${file.period}`] : [])),
  );
  const line = {
    vi: `${folder}: ${files} tệp trong danh sách, của ${versions.size} kỳ công bố.`,
    en: `${folder}: ${files} listed files, of ${versions.size} releases.`,
  };
  return { lines: [line], problems: verifyPortal(folder, own, lock), files };
}

async function verifyFile(file: string, list: PublishedList): Promise<Finding> {
  const bytes = new Uint8Array(readFileSync(file));
  const { verdict } = await recognise(list, basename(file), bytes, sha256);
  const say = (lang: 'vi' | 'en'): string => {
    const { finding, notes } = verdictWords(verdict, list, lang);
    return [`${file}: ${finding}`, ...notes].join(' ');
  };
  const problems: Record<typeof verdict.kind, readonly Problem[]> = {
    published: [],
    resaved: [{ code: 'published-file-changed', file, value: namesOf(verdict) }],
    foreign: [{ code: 'published-file-unknown', file }],
  };
  return { lines: [{ vi: say('vi'), en: say('en') }], problems: problems[verdict.kind], files: 1 };
}

/** «du-lieu/papi/2024/scores.csv». */
function namesOf(verdict: Verdict): string {
  const files = verdict.kind === 'foreign' ? verdict.namesakes : verdict.files;
  return files.map(({ path, table }) => path ?? table ?? '').join(', ');
}

function summary(files: number, problems: number): Bilingual {
  return problems === 0
    ? { vi: `Đã đối chiếu ${files} tệp: khớp cả.`, en: `${files} files verified: all fit.` }
    : {
        vi: `Đã đối chiếu ${files} tệp: ${problems} chỗ không khớp.`,
        en: `${files} files verified: ${problems} do not fit.`,
      };
}
