import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerPolicy } from '../../../src/outlets/hosting/header-policy.ts';
import { checkHost } from '../hosting/check-host.ts';
import { gradeHost } from '../hosting/grade-host.ts';
import { serverFiles, startServer, type WebServer } from '../hosting/web-server.ts';
import type { HostedPortal } from '../part.ts';
import type { MutationOutcome } from './mutation-outcome.ts';
import { hostMutations, type HostMutation } from './host-mutations.ts';

type HostOutcome = MutationOutcome<HostMutation>;

/** Starts each server with its file as it is and then with one damage after the other; the file stays as it is. */
export async function tryHostMutations(portal: HostedPortal, work: string): Promise<readonly HostOutcome[]> {
  const before = {
    nginx: await answersOf(portal, 'nginx', same, work),
    caddy: await answersOf(portal, 'caddy', same, work),
    grade: (await gradeHost(portal.folder, join(work, 'grade'))).faults,
  };
  const tried: HostOutcome[] = [];
  for (const mutation of hostMutations) {
    const { server, asked } = mutation;
    const [earlier] = before[asked === 'grade' ? 'grade' : server];
    tried.push(await tryOne(portal, mutation, earlier, work));
  }
  return tried;
}

async function tryOne(
  portal: HostedPortal,
  mutation: HostMutation,
  earlier: string | undefined,
  work: string,
): Promise<HostOutcome> {
  const { guards, server, from, to, asked } = mutation;
  const failed = (fault: string): HostOutcome => ({ mutation, red: null, fault });
  if (earlier !== undefined) return failed(`${guards}: answers before any damage: ${earlier}`);
  const damaged = (file: string): string => {
    if (!file.includes(from)) throw new Error(`the file for ${server} has no ${from}`);
    return file.replace(from, () => to);
  };
  const [red] =
    asked === 'grade'
      ? (await gradeHost(portal.folder, join(work, 'grade'), damaged)).faults
      : await answersOf(portal, server, damaged, work);
  return red === undefined
    ? failed(`${guards}: nobody notices ${from} become ${to}`)
    : { mutation, red, fault: null };
}

const same = (file: string): string => file;

/** What the check of a host has against a server that starts with its file after it was changed. */
async function answersOf(
  portal: HostedPortal,
  name: WebServer['name'],
  changed: (file: string) => string,
  work: string,
): Promise<readonly string[]> {
  const folder = join(work, `damaged-${name}`);
  await mkdir(folder, { recursive: true });
  const file = join(folder, serverFiles[name]);
  await writeFile(file, changed(await readFile(join(portal.server, serverFiles[name]), 'utf8')));
  const server = await startServer(name, file, `http://${portal.listen}`, folder);
  try {
    return (await checkHost(server, portal, headerPolicy({ embedOrigins: [] }), true)).faults;
  } finally {
    await server.close();
  }
}
