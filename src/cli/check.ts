import { runCommand } from './run-command.ts';
import { step, StepFailed } from './steps.ts';
import { runTool } from './tools.ts';

/** What `npm run check` runs besides the data: the step, the package, its arguments. */
const tools = [
  // It has hints too; only what fails the check is asked for.
  ['Kiểu / Types', 'astro', ['check', '--minimumSeverity', 'warning']],
  ['Quy tắc mã / Lint', 'eslint', ['.', '--max-warnings', '0']],
  ['Trình bày / Format', 'prettier', ['--check', '--cache', '--log-level', 'warn', '.']],
  ['Các tầng / Floors', 'dependency-cruiser', ['src']],
] as const;

/** `npm run check`: data, types, lint, format, floors. All of them run; one that fails fails the command. */
await runCommand(async () => {
  const { siteOptions } = await import('../site/options.ts');
  const { checkFolder } = await import('./check-folder.ts');
  // ESLint reads the types that Astro generates; in a fresh clone there are none yet.
  await mustPass('astro', ['sync']);
  const checks = [
    step('Dữ liệu / Data', () => checkFolder(siteOptions)),
    ...tools.map(([title, tool, args]) => step(title, () => mustPass(tool, args))),
  ];
  const failures = (await Promise.allSettled(checks)).filter(({ status }) => status === 'rejected');
  for (const { reason } of failures as PromiseRejectedResult[]) {
    if (!(reason instanceof StepFailed)) throw reason;
    console.error(`\n${reason.message.trim()}`);
  }
  if (failures.length > 0) {
    throw new StepFailed(
      `\n${failures.length} kiểm tra không đạt / ${failures.length} of ${checks.length} checks failed`,
    );
  }
});

async function mustPass(tool: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runTool(tool, args);
  if (code !== 0) throw new StepFailed(output);
}
