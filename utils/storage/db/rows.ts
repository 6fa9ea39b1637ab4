import type { LedgerEvent } from '../../guard/ledger.ts';
import type { Outcome } from '../../guard/verdict.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { Tries } from '../keys/back-off.ts';
import type { Envelope } from '../keys/envelope.ts';
import type { SealedBox } from '../keys/sealed-box.ts';
import type { Spare } from '../keys/spare.ts';

/**
 * セキュリティコード (本人確認番号) of one profile, sealed apart from it: what
 * lists, finds or fills profiles never has it in hand.
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

/** What a roster's heading means, as the person explained it. The words of a heading only, so it stands in clear. */
export interface HeadingRow {
  heading: string;
  item: string;
}

/**
 * Why a host is remembered. Not personal, so it is stored in clear.
 * - `linked`: the official site named it as the place of its inquiry form.
 * - `confirmed`: the person looked at the address and said that it is right.
 */
export interface HostRow {
  host: string;
  how: 'linked' | 'confirmed';
}

/**
 * An inquiry, sealed. A random id and two times say nothing about anybody; they
 * stand in clear so that a reminder comes also while the vault is locked.
 */
export interface InquiryRow {
  id: string;
  schema: number;
  box: SealedBox;
  /** When somebody should look after it, or 0: never. Milliseconds since 1970, UTC. */
  due: number;
  /** The `due` that the person was told of, or 0. */
  told: number;
}

/** Secret half of the device key. The other half is the file. */
export interface KeyRow {
  id: string;
  /** Cannot be read out, not even by us. */
  key: CryptoKey;
  /** Id of the key file. Version 1 had none: there the row was the whole key. */
  file?: string;
  spare?: Spare | undefined;
}

/** Tries of one login ID. The ID itself is nowhere: it cannot be told from its key. */
export interface LedgerRow {
  /** Made from the ID by `ledgerPlace`, hexadecimal. */
  key: string;
  events: LedgerEvent[];
  /** Which end of which lock the person has been told of. */
  told: { lock: number; late: boolean } | null;
}

/**
 * A lesson stands in clear: it holds words that the page uses for its fields,
 * with names, numbers and mail addresses masked, and nothing that was typed.
 */
export type LessonRow = Lesson;

/**
 * What is kept beside the profiles, so that a list of ten thousand opens at
 * once. Both boxes are copies: the profiles' own rows say what is true.
 * - `state`: no box; its state is drawn anew by every change to the profiles.
 * - `all`: everybody in one box, which takes one decryption.
 * - `head`: those who stand first, for a popup that cannot wait for all.
 */
export interface PeopleRow {
  id: 'state' | 'all' | 'head';
  schema: number;
  /** Of the profiles: as they are now, or as they were when the box was made. */
  state: string;
  box?: SealedBox;
}

/** A profile as it lies in the database: nothing but its id can be read. */
export interface ProfileRow {
  id: string;
  /** Version of the schema that the sealed profile was written with. */
  schema: number;
  box: SealedBox;
}

/** What the person said a text of the login screen means. Numbers in it stand as 0, so it names nobody. */
export interface SiteTextRow {
  text: string;
  outcome: Outcome;
  /** When it was said. Milliseconds since 1970. */
  at: number;
}

/** When a profile was last chosen. A random id and a time say nothing about anybody, so they stand in clear. */
export interface UsageRow {
  id: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
}

/** There is one while a passphrase is set. */
export type VaultRow = Envelope & { id: 'vault'; spare?: Spare | undefined };
export type TriesRow = Tries & { id: 'tries' };

/** One walk of one person, sealed: that somebody is stuck, and with what, is nobody's business. */
export interface WalkRow {
  id: string;
  schema: number;
  box: SealedBox;
}
