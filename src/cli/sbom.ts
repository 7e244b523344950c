import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonText } from '../outlets/json-text.ts';
import { runCommand } from './run-command.ts';
import { StepFailed } from './steps.ts';
import { runTool } from './tools.ts';

/** Where the list of packages is kept, so that every build publishes it as it is. */
export const sbomPath = 'public/sbom.cdx.json';

/**
 * The packages that a build uses, as CycloneDX, from `package-lock.json`: without those of the tests, without serial
 * number and hour, and without the version of npm, which differs from machine to machine.
 * @throws StepFailed with what the tool said
 */
export async function currentSbom(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  const file = join(folder, 'sbom.json');
  try {
    const options = [
      '--package-lock-only',
      '--omit',
      'dev',
      '--output-reproducible',
      '--mc-type',
      'application',
    ];
    const { code, output } = await runTool('cyclonedx-npm', [...options, '--output-file', file], {
      package: '@cyclonedx/cyclonedx-npm',
    });
    if (code !== 0) throw new StepFailed(output);
    const { metadata, ...sbom } = JSON.parse(readFileSync(file, 'utf8')) as {
      metadata: { readonly component: unknown };
    };
    return jsonText({ ...sbom, metadata: { component: metadata.component } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `npm run sbom`: writes the list anew, after a change of dependencies. */
if (import.meta.main) await runCommand(async () => writeFileSync(sbomPath, await currentSbom()));
