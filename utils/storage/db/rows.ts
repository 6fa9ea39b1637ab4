import type { LedgerEvent } from '../../guard/ledger.ts';
import type { Outcome } from '../../guard/verdict.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Envelope } from '../keys/envelope.ts';
import type { SealedBox } from '../keys/sealed-box.ts';
import type { Spare } from '../keys/spare.ts';

/**
 * セキュリティコード (本人確認番号) of one profile, sealed separately, so
 * that code which lists, finds or fills profiles never gets it.
 */
export interface CodeRow {
  /** Id of the profile. */
  id: string;
  schema: number;
  box: SealedBox;
}

/** お問い合わせ担当者, sealed. The table holds one row. */
export interface ContactRow {
  id: string;
  schema: number;
  box: SealedBox;
}

/** What a roster's heading means, as the person explained it. It holds only the words of a heading, so it is not sealed. */
export interface HeadingRow {
  heading: string;
  item: string;
}

/**
 * Why a host is remembered. It is not personal, so it is not sealed.
 * - `linked`: the official site links to it as the place of its inquiry form.
 * - `confirmed`: the person looked at the address and said that it is right.
 */
export interface HostRow {
  host: string;
  how: 'linked' | 'confirmed';
}

/**
 * An inquiry, sealed. A random id and two times say nothing about anybody. They
 * are not sealed, so that reminders work while the vault is locked.
 */
export interface InquiryRow {
  id: string;
  schema: number;
  box: SealedBox;
  /** When it needs attention, or 0 for never. Milliseconds since 1970, UTC. */
  due: number;
  /** The `due` of the last reminder, or 0. */
  told: number;
}

/** The secret half of the device key. The other half is in the file. */
export interface KeyRow {
  id: string;
  /** Nobody can export it, not even we. */
  key: CryptoKey;
  /** Id of the key file. Version 1 had none: there the row was the whole key. */
  file?: string;
  spare?: Spare | undefined;
}

/** Tries of one login ID. The ID itself is not stored, and nobody can tell it from the key. */
export interface LedgerRow {
  /** Made from the ID by `ledgerPlace`, hexadecimal. */
  key: string;
  events: LedgerEvent[];
  /** Which lock, and which of its two ends, the person has been notified of. */
  told: { lock: number; late: boolean } | null;
}

/**
 * A lesson is not sealed. It holds words that the page uses for its fields, with
 * names, numbers and mail addresses masked, and nothing that was typed.
 */
export type LessonRow = Lesson;

/**
 * Copies of the profiles for a fast list of ten thousand people. The profiles'
 * own rows are what counts.
 * - `state`: has no box. Its state changes with every change to the profiles.
 * - `all`: everybody in one box, so that one decryption is enough.
 * - `head`: the first of the list, for a popup that cannot wait for all.
 */
export interface PeopleRow {
  id: 'state' | 'all' | 'head';
  schema: number;
  /** In the row `state`, the present state of the profiles; in the others, their state when the box was made. */
  state: string;
  box?: SealedBox;
}

/** A profile as it is stored. Only its id can be read without the key. */
export interface ProfileRow {
  id: string;
  /** Version of the schema that the sealed profile was written with. */
  schema: number;
  box: SealedBox;
}

/** What the person said a text of the login screen means. Its numbers are replaced by 0, so it identifies nobody. */
export interface SiteTextRow {
  text: string;
  outcome: Outcome;
  /** When it was said. Milliseconds since 1970. */
  at: number;
}

/** When a profile was last chosen. A random id and a time say nothing about anybody, so they are not sealed. */
export interface UsageRow {
  id: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
}

/** Exists while a passphrase is set. */
export type VaultRow = Envelope & { id: 'vault'; spare?: Spare | undefined };
/** Wrong passphrases, sealed with the key file. There is one while a passphrase is set. */
export interface TriesRow {
  id: 'tries';
  box: SealedBox;
}

/** One walk of one person. It is sealed because a person's troubles are private. */
export interface WalkRow {
  id: string;
  schema: number;
  box: SealedBox;
}
