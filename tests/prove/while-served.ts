import { serveFolder } from '../../src/cli/serve.ts';

/** A portal to be served. */
interface ServedPortal {
  readonly folder: string;
  readonly base: string;
}

/** Runs something while a portal is served with its headers; it is told the address. */
export async function whileServed<T>(
  { folder, base }: ServedPortal,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const served = await serveFolder({ folder, base, port: 0 });
  try {
    return await use(served.url);
  } finally {
    await served.close();
  }
}
