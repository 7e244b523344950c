import { cp } from 'node:fs/promises';
import { publishVerb } from '../../../src/desk/publish.ts';

/** Publishes a folder that stands ready, as the command would a build. Arguments: the folder, the served path. */
const [ready, target] = process.argv.slice(2) as [string, string];
const outcome = await publishVerb.run(
  { text: (name) => (name === 'to' ? target : ''), list: () => [], flag: (name) => name === 'yes' },
  {
    dataRoot: 'data',
    edition: 'sample',
    now: '2026-11-21T12:00:00Z',
    outRoot: 'desk',
    build: async ({ outDir }) => {
      await cp(ready, outDir, { recursive: true });
      return { ok: true, output: '' };
    },
    serve: () => Promise.resolve(''),
  },
);
if (!outcome.ok) throw new Error(JSON.stringify(outcome));
