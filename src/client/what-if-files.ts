import type { WhatIfFile } from '../portal/what-if-file.ts';

const known = new Map<string, Promise<WhatIfFile>>();

/**
 * The data of a table, fetched once.
 * @throws when they cannot be had; asked again, it tries again
 */
export function loadTable(address: string): Promise<WhatIfFile> {
  const before = known.get(address);
  if (before) return before;
  const loading = fetchTable(address);
  known.set(address, loading);
  loading.catch(() => known.delete(address));
  return loading;
}

async function fetchTable(address: string): Promise<WhatIfFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as WhatIfFile;
}
