import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/folders.ts';
import { refuseOtherKind } from './refuse-other-kind.ts';
import { StepFailed } from './steps.ts';

it('a folder with a build of another kind is left alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'build.json'), '{"edition":"public"}');
  await expect(refuseOtherKind(folder, 'sample')).rejects.toThrow(StepFailed);
  await expect(refuseOtherKind(folder, 'public preview')).rejects.toThrow(StepFailed);
  await expect(refuseOtherKind(folder, 'public')).resolves.toBeUndefined();
});

it('a preview is replaced by a preview alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'build.json'), '{"edition":"public","preview":"BẢN XEM TRƯỚC"}');
  await expect(refuseOtherKind(folder, 'public')).rejects.toThrow(StepFailed);
  await expect(refuseOtherKind(folder, 'public preview')).resolves.toBeUndefined();
});

it('an empty folder, none, and one with another build.json take any kind', async () => {
  const folder = temporaryFolder();
  await refuseOtherKind(folder, 'sample');
  await refuseOtherKind(join(folder, 'none'), 'sample');
  writeFileSync(join(folder, 'build.json'), 'not ours');
  await refuseOtherKind(folder, 'sample');
});
