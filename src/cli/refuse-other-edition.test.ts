import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/folders.ts';
import { refuseOtherEdition } from './refuse-other-edition.ts';
import { StepFailed } from './steps.ts';

it('a folder with a build of the other edition is left alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'build.json'), '{"edition":"public"}');
  await expect(refuseOtherEdition(folder, 'sample')).rejects.toThrow(StepFailed);
  await expect(refuseOtherEdition(folder, 'public')).resolves.toBeUndefined();
});

it('an empty folder, none, and one with another build.json take any edition', async () => {
  const folder = temporaryFolder();
  await refuseOtherEdition(folder, 'sample');
  await refuseOtherEdition(join(folder, 'none'), 'sample');
  writeFileSync(join(folder, 'build.json'), 'not ours');
  await refuseOtherEdition(folder, 'sample');
});
