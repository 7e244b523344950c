import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.ts';

const folder = 'tap-duot';

/** `npm run practice`: makes `tap-duot/`, fictitious data and files of offices to try the release desk on. */
await runCommand(async () => {
  const { practiceFiles } = await import('../sample/office/practice.ts');
  const { StepFailed } = await import('./steps.ts');
  if (existsSync(folder)) {
    throw new StepFailed(
      `Đã có thư mục ${folder}/. Muốn tập lại từ đầu thì xóa hoặc đổi tên nó rồi chạy lại.\n` +
        `${folder}/ exists. To begin anew remove or rename it, and run this again.`,
    );
  }
  const staged = `${folder}.${process.pid}.tmp`;
  try {
    for (const [path, content] of practiceFiles()) {
      await mkdir(dirname(join(staged, path)), { recursive: true });
      await writeFile(join(staged, path), content);
    }
    await rename(staged, folder);
  } finally {
    await rm(staged, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(
    `Đã tạo ${folder}/so-lieu (số liệu giả định, chưa có Quý III/2026) và ${folder}/tep-nhan-duoc (ba tệp của các cơ quan).\n` +
      `Made ${folder}/so-lieu (fictitious data before the third quarter of 2026) and ${folder}/tep-nhan-duoc (three files of offices).`,
  );
});
