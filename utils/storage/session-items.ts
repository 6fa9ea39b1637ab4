import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { appScreenKeys } from '../ccus/app-screens.ts';
import { screenKeys } from '../ccus/screens.ts';
import type { SiteMessage } from '../ccus/site-messages.ts';
import type { Advice } from '../guard/advice.ts';
import { pageFileSchema } from '../structure/page-file.ts';
import { surveySchema } from '../structure/survey-file.ts';
import { walkRunSchema } from '../walks/run.ts';

/**
 * Every value that the browser's own storage keeps for us, with its schema. What does not fit its schema counts as absent.
 *
 * `session` lies in memory only: content scripts cannot read it, and it is gone when the browser closes. `local` lies
 * on the disk in the clear, so nothing personal goes there: that is sealed in the database.
 */
type Area = 'session' | 'local';

/** What was read of an area: name and value. */
type Stored = Record<string, unknown>;

/** What the browser says about a change in an area. */
export type StorageChanges = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export interface StoredItem<T, Absent = T> {
  readonly area: Area;
  readonly name: string;
  /** The value in what was read of its area together with others. */
  in(stored: Stored): T | Absent;
  read(): Promise<T | Absent>;
  write(value: T): Promise<void>;
  remove(): Promise<void>;
  /** What it was and what it is now, where one of these changes is about it. */
  changeIn(changes: StorageChanges): { before: T | Absent; after: T | Absent } | null;
  /** Calls `next` with every value to come. @returns ends the watch. */
  watch(next: (value: T | Absent) => void): () => void;
}

function item<T>(area: Area, name: string, schema: z.ZodMiniType<T>, fallback: null): StoredItem<T, null>;
function item<T>(area: Area, name: string, schema: z.ZodMiniType<T>, fallback: NoInfer<T>): StoredItem<T>;
function item<T>(area: Area, name: string, schema: z.ZodMiniType<T>, fallback: T | null): StoredItem<T, T | null> {
  const parsed = (value: unknown): T | null => {
    const checked = schema.safeParse(value);
    // A copy, because who changes what was read changes it in its place.
    return checked.success ? checked.data : structuredClone(fallback);
  };
  const changeIn = (changes: StorageChanges) => {
    const change = Object.hasOwn(changes, name) && changes[name];
    return change ? { before: parsed(change.oldValue), after: parsed(change.newValue) } : null;
  };
  return {
    area,
    name,
    changeIn,
    in: (stored) => parsed(stored[name]),
    read: async () => parsed((await browser.storage[area].get(name))[name]),
    write: (value) => browser.storage[area].set({ [name]: value }),
    remove: () => browser.storage[area].remove(name),
    watch(next) {
      const changed = (changes: StorageChanges) => {
        const change = changeIn(changes);
        if (change) next(change.after);
      };
      browser.storage[area].onChanged.addListener(changed);
      return () => browser.storage[area].onChanged.removeListener(changed);
    },
  };
}

/** A value of its own for every tab, in `storage.session`. */
export interface TabItems<T> {
  of(tabId: number): StoredItem<T, null>;
  /** Those of all tabs in what was read of the session. */
  in(stored: Stored): Map<number, T>;
  readAll(): Promise<Map<number, T>>;
  /** Whether one of these changes is about any tab's. */
  changedIn(changes: StorageChanges): boolean;
}

function tabItems<T>(prefix: string, schema: z.ZodMiniType<T>): TabItems<T> {
  const of = (tabId: number) => item(`session`, `${prefix}-${tabId}`, schema, null);
  const pattern = new RegExp(`^${prefix}-(\\d+)$`);
  const within = (stored: Stored) => {
    const found = new Map<number, T>();
    for (const name of Object.keys(stored)) {
      const tabId = Number(pattern.exec(name)?.[1] ?? NaN);
      const value = Number.isNaN(tabId) ? null : of(tabId).in(stored);
      if (value !== null) found.set(tabId, value);
    }
    return found;
  };
  return {
    of,
    in: within,
    readAll: async () => within(await readSession()),
    changedIn: (changes) => Object.keys(changes).some((name) => pattern.test(name)),
  };
}

/** Everything in `storage.session` with one reading. */
export const readSession = (): Promise<Stored> => browser.storage.session.get(null);

/** Two values of one area with one reading: each would cost as much again. */
export async function readBoth<A, NoA, B, NoB>(one: StoredItem<A, NoA>, other: StoredItem<B, NoB>): Promise<[A | NoA, B | NoB]> {
  const stored = await browser.storage[one.area].get([one.name, other.name]);
  return [one.in(stored), other.in(stored)];
}

/** Removes two values of one area at once, so that neither is ever left without the other. */
export const removeBoth = (one: StoredItem<unknown, unknown>, other: StoredItem<unknown, unknown>): Promise<void> =>
  browser.storage[one.area].remove([one.name, other.name]);

const place = z.object({ x: z.number(), y: z.number() });

// The vault's.

/** The data key while the vault is open, in base64. */
export const dataKey = item('session', 'dataKey', z.string(), null);
/** When the open vault was used last. Milliseconds since 1970. */
export const lastUse = item('session', 'lastUse', z.number(), null);

/** Marks a key file as made since the browser was started: the session forgets that when the browser ends. */
export const keyFileOfThisStart = (id: string) => item('session', `keyFile:${id}`, z.literal(true), null);

// The person's choices.

const grant = z.object({ profileId: z.uuid(), until: z.number() });
/** The person who was chosen for a tab, by the tab's id, and until when that holds. Milliseconds since 1970. */
export const grants = item('session', 'grants', z.record(z.string(), grant), {});
export type Grant = z.infer<typeof grant>;

/** Where the person put the panel of the inquiry form. */
export const inquiryPlace = item('session', 'inquiryPlace', place, null);
/** Where the person put the panel of the login guard. */
export const guardPlace = item('session', 'place', z.object({ at: z.nullable(place), folded: z.boolean() }), { at: null, folded: false });
/** How the login guard is set. */
export const guardSettings = item('local', 'guard', z.object({ brake: z.boolean() }), { brake: true });

/** Id of the tab in which a page of ours was shown last because another page asked for it. */
export const ownTab = item('session', 'ownTab', z.number(), null);

// What goes on in a tab.

const lines = z.array(z.string());
const pending = z.object({
  key: z.string(),
  tail: z.string(),
  /** When the form was sent. Milliseconds since 1970. */
  at: z.number(),
  /** Lines that were there when the form was sent. */
  before: lines,
  /** Lines that came since and that nobody understood. */
  texts: lines,
  /** Something came back, whatever it was. */
  answered: z.boolean(),
  /** An answer has come, and its text has had time to appear. */
  settled: z.boolean(),
  /** The person is being asked. */
  asking: z.boolean(),
  /** Tries of the same ID just before it of which nothing was ever heard. */
  lost: z.number(),
});
const loginTab = z.object({
  /** Place in the ledger of the ID that the panel is about, or '' where there is none yet. */
  key: z.string(),
  /** Last four digits of that ID. */
  tail: z.string(),
  /** What may be wrong with that ID, for those who look from outside the page. */
  advice: z.custom<readonly Advice[]>(Array.isArray),
  /** What the site said last, where it is a message with a known way out. */
  message: z.nullable(z.custom<SiteMessage>((value) => typeof value === 'string')),
  /** A try whose outcome is open. */
  pending: z.nullable(pending),
  /** Lines that decided earlier tries in this tab; the site may leave them standing. */
  decisive: lines,
});
export type LoginTab = z.infer<typeof loginTab>;
/** What goes on at the login of a tab: a full page load, a change of route and a background that was stopped all keep it. */
export const loginTabs = tabItems('guard', loginTab);

const walkTab = z.object({
  run: walkRunSchema,
  /** What the tab showed last. */
  sight: z.nullable(z.object({ screen: z.enum([...screenKeys, ...appScreenKeys]), says: z.string() })),
  /** The person has pressed for a page that is reached by a link on another, which is on its way. `until`: milliseconds since 1970. */
  toward: z.nullable(z.object({ page: z.enum(['reissue', 'inquiry']), until: z.number() })),
  /** The run as it stands is in the store. */
  kept: z.boolean(),
});
export type WalkTab = z.infer<typeof walkTab>;
/** The walk of a tab. What is to last longer is sealed in the database. */
export const walkTabs = tabItems('walk', walkTab);

const filledTab = z.object({
  /** Of the inquiry whose text was filled in. */
  id: z.uuid(),
  /** What the screen after sending showed while the vault was locked. */
  seen: z.nullable(z.object({ receipt: z.string(), at: z.number() })),
});
export type FilledTab = z.infer<typeof filledTab>;
/** The inquiry that was filled in in a tab, until the tab closes: the screens after it come with a new page. */
export const filledTabs = tabItems('inquiry', filledTab);

/** The structure of a page that waits to be looked at. */
export const drawnPage = item('session', 'drawnPage', pageFileSchema, null);
/** The screens met since the person began to survey the site; `null` = no survey. */
export const survey = item('session', 'survey', surveySchema, null);

// What must outlast the browser.

/** Whether the right mouse button offers to fill a field. */
export const fieldMenuShown = item('local', 'fieldMenu', z.boolean(), true);

/** What this computer's clock said when it was asked last. Milliseconds since 1970. */
export const clockSeen = item('local', 'clockSeen', z.number(), null);
/** How urgent the renewal of whom was when it was last told: an id and a word, which say nothing about anybody. */
export const renewalsNotified = item('local', 'renewalsTold', z.record(z.string(), z.string()), {});
