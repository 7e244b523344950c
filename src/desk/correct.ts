import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../intake/problems.ts';
import { readData } from '../intake/read-data.ts';
import { correctionKindColumn } from '../intake/tables/corrections.ts';
import { applyCorrections } from './correct/apply-corrections.ts';
import { changeLines } from './correct/correct-lines.ts';
import { readCorrectionList, type ListedCorrection } from './correct/correction-list.ts';
import { effectsOf, type Effects } from './correct/effects.ts';
import { newVersion, type NewVersion } from './correct/new-version.ts';
import { checkChange } from './files/staged-data.ts';
import { swapFolder } from './files/swap-folder.ts';
import { findReleaseData } from './find-release.ts';
import { refused } from './outcomes.ts';
import { releaseOptions, yesOption, type Outcome, type Verb, type Wishes } from './verb.ts';

/** The facts of a correction, for machines. */
export interface Corrected extends Effects {
  readonly before: string;
  readonly version: string;
  readonly corrections: readonly {
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly old: string | null;
    readonly new: string | null;
  }[];
}

const kinds: readonly string[] = correctionKindColumn.values.map(({ code }) => code);

/** `correct`: a new version of a release from a list of corrected cells with their reasons. */
export const correctVerb: Verb<Corrected | null> = {
  name: 'correct',
  title: { vi: 'Đính chính một kỳ đã công bố', en: 'Correct a published release' },
  about: {
    vi: 'Nhận danh sách ô cần sửa (CSV hoặc JSON: table, row, column, new, why_vi, why_en; có thể thêm old, kind) và làm phiên bản mới: bản đang có được giữ nguyên trong superseded/, các ô được thay, corrections.csv ghi thêm, số phiên bản tăng. Toàn bộ số liệu được kiểm tra trên một bản sao trước khi thay. Phê duyệt và chốt của bản cũ không chuyển sang bản mới: cần duyệt và chốt lại.',
    en: 'Takes a list of cells to correct (CSV or JSON: table, row, column, new, why_vi, why_en; old and kind if wanted) and makes a new version: the present one is kept in superseded/ as it is, the cells are replaced, corrections.csv grows, the version rises. All data are checked in a copy before anything is replaced. Approval and seal stay with the old version: the new one needs its own.',
  },
  options: [
    ...releaseOptions,
    {
      name: 'file',
      kind: 'path',
      required: true,
      title: { vi: 'danh sách đính chính, .csv hoặc .json', en: 'the list of corrections, .csv or .json' },
    },
    {
      name: 'kind',
      kind: 'text',
      title: {
        vi: `loại đính chính cho dòng chưa ghi: ${kinds.join(', ')}`,
        en: `kind of the corrections that name none: ${kinds.join(', ')}`,
      },
    },
    yesOption,
  ],
  run: async (wishes, desk): Promise<Outcome<Corrected | null>> => {
    const { data, problems } = readData(desk.dataRoot, desk.edition);
    if (!data) return refused(problems);
    const found = findReleaseData(data, wishes);
    if ('problem' in found) return refused([found.problem]);
    const { release } = found;
    const list = readList(wishes);
    if (list.problems.length > 0) return refused(list.problems);
    const applied = applyCorrections(release, list.rows, basename(wishes.text('file')));
    if (applied.problems.length > 0) return refused(applied.problems);

    const next = newVersion(desk.dataRoot, release, applied, desk.now);
    const checked = await checkChange(desk, async (root) => {
      await rm(join(root, release.folder), { recursive: true });
      await writeVersion(join(root, release.folder), next);
    });
    if (!checked.data) return refused(checked.problems);
    const { series, period, version: before } = release.file;
    const effects = effectsOf(data, checked.data, series, period, desk.now);
    const facts = {
      before,
      version: next.version,
      corrections: applied.corrections.map(({ table, row, column, old, new: now }) => {
        return { table, row, column, old, new: now };
      }),
      ...effects,
    };
    const lines = changeLines(before, next.version, applied.corrections, effects);
    if (!wishes.flag('yes')) {
      const line = {
        vi: 'Chưa đổi gì. Thêm --yes để làm phiên bản mới.',
        en: 'Nothing was changed. Add --yes to make the new version.',
      };
      return { ok: true, lines: [...lines, line], problems: [], written: [], data: facts };
    }
    const target = join(desk.dataRoot, release.folder);
    await replaceFolder(target, next);
    const done = {
      vi: `Đã làm phiên bản ${next.version}; phiên bản ${before} nằm trong superseded/${before}/. Tiếp theo: xem thử, phê duyệt, chốt, rồi đăng.`,
      en: `Version ${next.version} is made; version ${before} stands in superseded/${before}/. Next: preview, approve, seal, publish.`,
    };
    return { ok: true, lines: [...lines, done], problems: [], written: [target], data: facts };
  },
};

/** The list, each row with its kind: its own, or the one that `--kind` gives to all. */
function readList(wishes: Wishes): { rows: readonly ListedCorrection[]; problems: readonly Problem[] } {
  const { rows, problems } = readCorrectionList(wishes.text('file'));
  const general = wishes.text('kind');
  const file = basename(wishes.text('file'));
  const allowed = kinds.join(', ');
  if (general !== '' && !kinds.includes(general)) {
    return { rows, problems: [{ code: 'cell-kind', file: '--kind', value: general, allowed }] };
  }
  const whole = rows.map((row) => ({ ...row, kind: row.kind ?? (general as ListedCorrection['kind']) }));
  const without = whole
    .filter(({ kind }) => !kind)
    .map(({ line }): Problem => ({ code: 'correction-kind-missing', file, line, column: 'kind', allowed }));
  return { rows: whole, problems: [...problems, ...without] };
}

async function writeVersion(folder: string, { files }: NewVersion): Promise<void> {
  for (const [path, bytes] of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
}

/** Writes the folder elsewhere first and then puts it in the place of the old one, so that it is whole at any moment. */
async function replaceFolder(target: string, next: NewVersion): Promise<void> {
  const staged = await mkdtemp(join(tmpdir(), 'ba-cong-khai-'));
  try {
    const finished = join(staged, 'release');
    await writeVersion(finished, next);
    await swapFolder(finished, target);
  } finally {
    await rm(staged, { recursive: true, force: true, maxRetries: 5 });
  }
}
