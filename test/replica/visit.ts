// One request on its way to a screen, and the answers that a screen can give.

import { readSwitches, type Switches } from './addresses.ts';
import type { Html } from './html.ts';
import type { Session, State } from './state.ts';

export interface Visit {
  readonly request: Request;
  readonly url: URL;
  readonly switches: Switches;
  readonly state: State;
  readonly now: () => Date;
  /** The visitor's session; asking for it is what starts one. */
  session(): Session;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly hosts: readonly string[];
  readonly path: string;
  respond(visit: Visit): Response | Promise<Response>;
}

const COOKIE = 'ccus_replica_session';

/** Opens a visit; `seal` adds the cookie of a session that was started during it. */
export function openVisit(request: Request, state: State, now: () => Date) {
  const url = new URL(request.url);
  const sent = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  let started: string | undefined;
  let session = sent === undefined ? undefined : state.sessions.get(sent);

  const visit: Visit = {
    request,
    url,
    state,
    now,
    switches: readSwitches(url.searchParams),
    session() {
      if (session === undefined) {
        started = crypto.randomUUID();
        session = {};
        state.sessions.set(started, session);
      }
      return session;
    },
  };
  const seal = (response: Response): Response => {
    if (started !== undefined) {
      response.headers.append('set-cookie', `${COOKIE}=${started}; Path=/; HttpOnly; SameSite=Lax`);
    }
    return response;
  };
  return { visit, seal };
}

/** The texts of a JSON body. Anything may arrive: what is not a text counts as empty. */
export async function readTexts<K extends string>(visit: Visit, names: readonly K[]): Promise<Record<K, string>> {
  const sent: unknown = await visit.request.json().catch(() => undefined);
  const given = { ...(sent as object | undefined) } as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'string' ? given[name] : ''])) as Record<K, string>;
}

const answer = (type: string, body: string, status: number, keep = 'no-store'): Response =>
  new Response(body, { status, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': keep } });

export const sendHtml = (page: Html, status = 200): Response => answer('text/html', page.text, status);
/** A framework weighs a megabyte: a browser that keeps it for a while is spared fetching and compiling it again. */
export const sendScript = (code: string): Response => answer('text/javascript', code, 200, 'max-age=600');
export const sendJson = (value: unknown, status = 200): Response => answer('application/json', JSON.stringify(value), status);

/** After a POST; the switches in the query go along. */
export const seeOther = (visit: Visit, path: string): Response =>
  new Response(null, { status: 303, headers: { location: `${path}${visit.url.search}`, 'cache-control': 'no-store' } });
