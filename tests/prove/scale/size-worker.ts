import { rmSync } from 'node:fs';
import { writeSearchIndex } from '../../../src/outlets/search-index.ts';
import { kitImageTime } from './kit-image-time.ts';
import { measuredBuild } from './measured-build.ts';
import type { MeasuredSize, SizeTask, SizeWord } from './measured-size.ts';
import { searchWeight } from './search-weight.ts';

/** The process that measures one size: it is told a task, tells what it measured, and ends. */
process.once('message', (task: SizeTask) => {
  const say = (word: SizeWord): void => void process.send!(word, () => process.disconnect());
  measure(task).then(
    (measured) => say({ measured }),
    (error: unknown) =>
      say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

async function measure({ provinces, folder, kitImages }: SizeTask): Promise<MeasuredSize> {
  const { cost, portal, data } = await measuredBuild(provinces, folder);
  try {
    const start = performance.now();
    await writeSearchIndex(portal);
    const indexing = (performance.now() - start) / 1000;
    const kitImage = kitImages > 0 ? await kitImageTime(data, folder, kitImages) : null;
    return { cost, search: searchWeight(portal), indexing, kitImage };
  } finally {
    for (const made of [portal, data]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  }
}
