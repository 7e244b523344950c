import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageWords as w } from '../../wording/desk/page-words.ts';
import { answer, type Answer, type Office } from './routes.ts';
import { admit, cookieName, tokenName, type Door } from './server/door.ts';
import { commonHeaders } from './server/headers.ts';
import { FormRefused, readForm } from './server/read-form.ts';

/** The local page while it is open. */
export interface OpenDeskPage {
  /** With the token: whoever has it works with the data as the officer. */
  readonly address: string;
  /** Settles once the page was closed, by its button or by `close`. */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

interface PageWishes extends Office {
  /** The first page is opened in it. */
  readonly lang?: 'vi' | 'en';
  /** Hears of what a verb throws, which is a fault of the program. */
  readonly report?: (error: unknown) => void;
}

/** Opens the local page of the desk on a free port of this machine alone, behind a token of its own. */
export async function startDeskPage({
  lang = 'vi',
  report = () => undefined,
  ...office
}: PageWishes): Promise<OpenDeskPage> {
  const [token, session] = [secret(), secret()];
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const door: Door = { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, token, session };
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  // One thing after another: two presses must not write into the same release at once.
  let before: Promise<void> = Promise.resolve();
  server.on('request', (request, response) => {
    const changes = request.method === 'POST';
    const own = (changes ? before : Promise.resolve())
      .then(() => respond(request, response, door, office, report))
      .then((ends) => {
        if (ends) response.once('close', close);
      });
    if (changes) before = own;
  });
  const language = lang === 'en' ? '&lang=en' : '';
  return { address: `http://${door.host}/?${tokenName}=${token}${language}`, closed, close };
}

const secret = (): string => randomBytes(24).toString('hex');

/** @returns whether the page ends with this answer */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  office: Office,
  report: (error: unknown) => void,
): Promise<boolean> {
  const admission = admit(request, door);
  if (admission.kind === 'refused') {
    send(response, plain(admission.status), true);
    return false;
  }
  if (admission.kind === 'first') {
    const cookie = `${cookieName(door)}=${door.session}; HttpOnly; SameSite=Strict; Path=/`;
    // The token goes no further than this one answer.
    const headers = { Location: admission.to, 'Set-Cookie': cookie, 'Referrer-Policy': 'no-referrer' };
    send(response, { status: 303, headers, body: '' });
    return false;
  }
  try {
    const form = request.method === 'POST' ? await readForm(request) : null;
    const found = await answer({ url: new URL(request.url ?? '/', `http://${door.host}`), form }, office);
    send(response, request.method === 'HEAD' ? { ...found, body: '' } : found, found.ends === true);
    return found.ends === true;
  } catch (error) {
    if (error instanceof FormRefused) send(response, plain(error.status), true);
    else {
      report(error);
      send(response, plain(500));
    }
    return false;
  }
}

/** A refusal in both languages, as text: it may be read by whoever should not be here. */
function plain(status: keyof typeof w.refusals): Answer {
  const { vi, en } = w.refusals[status];
  return { status, headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: `${vi}\n${en}\n` };
}

/** @param last the connection is not used again: a body that was not read must not be taken for the next request */
function send(response: ServerResponse, { status, headers, body }: Answer, last = false): void {
  response.writeHead(status, { ...commonHeaders, ...headers, ...(last ? { Connection: 'close' } : {}) });
  response.end(body);
}
