// The application's calls to its server, through Angular's own client.

import { HttpErrorResponse, provideHttpClient, withXhr, type HttpClient } from '@angular/common/http';
import { firstValueFrom, type Observable } from 'rxjs';
import { LOGIN_API } from '../../addresses.ts';
import type { AccountKind } from '../../login/accounts.ts';
import type { Rows } from '../../login/registered.ts';
import { TEXT } from '../../login/words.ts';
import { switches } from './switches.ts';

export interface Reply {
  readonly kind: 'open' | 'wrong' | 'locked' | 'blank' | 'expired' | 'closed' | 'broken' | 'done' | 'code';
  readonly message: string;
  readonly stage?: 'password' | 'open';
}

export interface Me {
  readonly id: string;
  readonly kind: AccountKind;
  readonly owner: string;
  readonly person: string;
  readonly stage: 'password' | 'code' | 'open';
}

// The live application is older than fetch as Angular's default.
export const client = provideHttpClient(...(switches.transport === 'fetch' ? [] : [withXhr()]));

const address = (action: string): string => `${LOGIN_API}/${action}${location.search}`;

async function reply(asked: Observable<Reply>): Promise<Reply> {
  try {
    return await firstValueFrom(asked);
  } catch (error) {
    const said: unknown = error instanceof HttpErrorResponse ? error.error : undefined;
    // A server that is down answers with a page, and one that is away with nothing.
    return typeof said === 'object' && said !== null && 'message' in said ? (said as Reply) : { kind: 'broken', message: TEXT.broken };
  }
}

export const post = (http: HttpClient, action: string, body: Record<string, string> = {}): Promise<Reply> =>
  reply(http.post<Reply>(address(action), body));

/** Who is signed in, if anybody is. */
export const whoAmI = (http: HttpClient): Promise<Me | undefined> => firstValueFrom(http.get<Me>(address('me'))).catch(() => undefined);

/** All that was registered of whoever is signed in; nothing when the session has ended. */
export const registered = (http: HttpClient): Promise<Rows> =>
  firstValueFrom(http.get<{ rows: Rows }>(address('registered'))).then(
    ({ rows }) => rows,
    () => [],
  );
