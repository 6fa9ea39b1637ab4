// The replica: one function from request to response, with state.

import { resetLogins } from './login/state.ts';
import { ROUTES } from './screens/index.ts';
import { notFound, notAllowed } from './screens/not-found.ts';
import { newState, type State } from './state.ts';
import { openVisit, type Route } from './visit.ts';

export interface Replica {
  handle(request: Request): Promise<Response>;
  readonly state: State;
  /** Forgets every inquiry, session and login, in place, so that holders of `state` see it too, and sets the clock right. */
  reset(): void;
}

export interface ReplicaOptions {
  /** The server's clock; `state.aheadMs` puts it forward. */
  readonly now?: () => Date;
}

function find(routes: readonly Route[], method: string): Route | undefined {
  return routes.find((route) => route.method === method || (method === 'HEAD' && route.method === 'GET'));
}

export function createReplica({ now = () => new Date() }: ReplicaOptions = {}): Replica {
  const state = newState();
  const clock = (): Date => new Date(now().getTime() + state.aheadMs);
  return {
    state,
    reset() {
      state.inquiries.length = 0;
      state.answered.clear();
      state.sessions.clear();
      state.receipts = 0;
      state.aheadMs = 0;
      resetLogins(state.login);
    },
    async handle(request) {
      const { visit, seal } = openVisit(request, state, clock);
      const { hostname, pathname } = visit.url;
      const here = ROUTES.filter((route) => route.path === pathname && route.hosts.includes(hostname));
      if (here.length === 0) return notFound(visit);
      const route = find(here, request.method);
      if (route === undefined) return notAllowed(visit);
      const response = seal(await route.respond(visit));
      return request.method === 'HEAD' ? new Response(null, { status: response.status, headers: response.headers }) : response;
    },
  };
}
