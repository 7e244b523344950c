import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { peerAgencies } from './agency-data.ts';
import type { Ranking } from './ranking-data.ts';
import { dataFolders, peerFolders } from './workspace.ts';

/**
 * Gives every peer in the workspace the same data: the ranking, and so many agencies. Framework reads one file an
 * agency (its page asks for its own alone), the others read all of them once.
 */
export async function writePeerData(workspace: string, ranking: Ranking, count: number): Promise<void> {
  const agencies = peerAgencies(count);
  for (const peer of peerFolders) {
    const folder = join(workspace, peer, dataFolders[peer]);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'ranking.json'), JSON.stringify(ranking));
    if (peer !== 'framework') await writeFile(join(folder, 'agencies.json'), JSON.stringify({ agencies }));
    else {
      const ids = agencies.map(({ id }) => ({ id }));
      await writeFile(join(folder, 'agencies.json'), JSON.stringify({ agencies: ids }));
      await mkdir(join(folder, 'agencies'));
      for (const agency of agencies) {
        await writeFile(join(folder, 'agencies', `${agency.id}.json`), JSON.stringify(agency));
      }
    }
  }
}
