// The JSON side of the form, for the script builds. It judges with the same validator as the plain one.

import { INQUIRY_API, INQUIRY_HOSTS } from '../addresses.ts';
import { submit } from '../state.ts';
import { FIELDS, isClean, validate, type Draft, type Errors } from '../validate.ts';
import { sendJson, type Route, type Visit } from '../visit.ts';

const UNREADABLE = { draft: {}, trap: '' };

/** Anything may arrive here: what is not a text counts as empty. */
async function read(visit: Visit): Promise<{ draft: Draft; errors: Errors }> {
  const sent: unknown = await visit.request.json().catch(() => UNREADABLE);
  const { draft: fields, trap } = { ...UNREADABLE, ...(sent as object) } as { draft: unknown; trap: unknown };
  const given = (fields ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const draft = Object.fromEntries(FIELDS.map((field) => [field, text(given[field])])) as Draft;
  return { draft, errors: validate(draft, text(trap)) };
}

const refuse = (errors: Errors): Response => sendJson({ errors, receipt: '' }, 422);

export const inquiryApi: readonly Route[] = [
  {
    method: 'POST',
    hosts: INQUIRY_HOSTS,
    path: `${INQUIRY_API}/check`,
    async respond(visit) {
      const { errors } = await read(visit);
      return isClean(errors) ? sendJson({ errors, receipt: '' }) : refuse(errors);
    },
  },
  {
    method: 'POST',
    hosts: INQUIRY_HOSTS,
    path: `${INQUIRY_API}/send`,
    async respond(visit) {
      const { draft, errors } = await read(visit);
      if (!isClean(errors)) return refuse(errors);
      const from = { host: visit.url.hostname, build: visit.switches.build, at: visit.now() };
      return sendJson({ errors, receipt: submit(visit.state, from, draft).receipt });
    },
  },
];
