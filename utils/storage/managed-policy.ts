import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { businessSchema } from '../profiles/profile.ts';

/**
 * What the administrator of the computer decided. `public/managed-schema.json`
 * tells Chrome and Edge the same shape; a test holds the two together.
 */
const partSchemas = {
  company: z.optional(
    z.strictObject({
      name: businessSchema.shape.name,
      ccusId: z.optional(businessSchema.shape.ccusId),
      address: z.optional(businessSchema.shape.address),
      phone: z.optional(businessSchema.shape.phone),
      registeredEmail: z.optional(businessSchema.shape.registeredEmail),
    }),
  ),
  exportOff: z.optional(z.boolean()),
  passphraseRequired: z.optional(z.boolean()),
};

export interface Policy {
  /** 事業者 that every computer of the office has. */
  company: z.infer<typeof partSchemas.company> | null;
  /** No backup and no CSV may be written. */
  exportOff: boolean;
  /** Nothing is stored or shown before a passphrase is set. */
  passphraseRequired: boolean;
  /** Names of parts with a mistake. A switch with a mistake counts as on, because it was meant to forbid something. */
  wrong: string[];
}

/** Reads a policy part by part, so that one mistake does not switch off the rest. */
export function readPolicy(managed: Record<string, unknown>): Policy {
  const wrong = Object.keys(managed).filter((name) => !Object.hasOwn(partSchemas, name));
  const part = <N extends keyof typeof partSchemas, Otherwise>(name: N, otherwise: Otherwise) => {
    const read = partSchemas[name].safeParse(managed[name]);
    if (!read.success) wrong.push(name);
    return read.success ? (read.data as z.infer<(typeof partSchemas)[N]>) : otherwise;
  };
  return {
    company: part('company', null) ?? null,
    exportOff: part('exportOff', true) ?? false,
    passphraseRequired: part('passphraseRequired', true) ?? false,
    wrong,
  };
}

/** How long an answer is kept. Every page that opens asks, and without a policy Firefox searches its folders each time. Milliseconds. */
const goodFor = 3000;

let asked: { at: number; answer: Promise<Policy> } | null = null;

/** The policy in force, at most three seconds old. Without a policy Firefox answers with an error. */
export function policy(): Promise<Policy> {
  const at = performance.now();
  if (asked === null || at - asked.at > goodFor) {
    asked = { at, answer: browser.storage.managed.get().then(readPolicy, () => readPolicy({})) };
  }
  return asked.answer;
}

/**
 * Calls `next` with the policy now and after every change. Chromium learns of
 * it only seconds after the extension was installed (seen).
 *
 * @returns ends the watch.
 */
export function watchPolicy(next: (now: Policy) => void): () => void {
  const tell = () => void policy().then(next);
  const changed = (_changes: object, area: string) => {
    if (area !== 'managed') return;
    asked = null;
    tell();
  };
  browser.storage.onChanged.addListener(changed);
  tell();
  return () => browser.storage.onChanged.removeListener(changed);
}
