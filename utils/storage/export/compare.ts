import type { Inquiry } from '../../inquiries/inquiry.ts';
import type { Lesson, Taught } from '../../lessons/lesson.ts';
import { takesPlaceOf } from '../../lessons/make-lesson.ts';
import { emptyContact, type Contact, type Profile } from '../../profiles/profile.ts';
import type { WalkRun } from '../../walks/run.ts';
import type { BackupContent } from './content.ts';

/** What restoring one profile would do. `same` rows change nothing and need no decision. */
export interface RestoreRow {
  id: string;
  what: 'new' | 'changed' | 'same';
  profile: Profile;
  /** What is stored now. */
  stored: Profile | null;
}

/** Everything that restoring would do, shown before anything is done. */
export interface RestorePlan {
  rows: RestoreRow[];
  /** The stored お問い合わせ担当者 against the one in the backup. */
  contact: { what: RestoreRow['what']; contact: Contact; stored: Contact };
  /** Those that are not here, or are others. */
  codes: Record<string, string>;
  /** A passphrase is set, without which none may be kept. */
  mayKeepCodes: boolean;
  /** Those that are not here: one that is here knows more than its copy of some time ago. */
  inquiries: Inquiry[];
  /** Likewise. */
  walks: WalkRun[];
  /** Those that say nothing about a field of which the person has taught something here. */
  lessons: Taught[];
  /** What was stored when it was made: it may be followed only while that is so. */
  madeFor: { state: string; others: string };
}

/** What is stored. */
export interface Here {
  profiles: readonly Profile[];
  contact: Contact;
  /** `null` without a passphrase. */
  codes: Record<string, string> | null;
  /** Ids of the inquiries. */
  inquiries: ReadonlySet<string>;
  /** Ids of the walks. */
  walks: ReadonlySet<string>;
  lessons: readonly Lesson[];
}

/** Two profiles say the same; when they were changed last does not matter. */
const sameItems = (one: object, other: object): boolean => {
  const { updatedAt: _one, ...items } = { updatedAt: 0, ...one } as Record<string, unknown>;
  const { updatedAt: _other, ...others } = { updatedAt: 0, ...other } as Record<string, unknown>;
  const keys = new Set([...Object.keys(items), ...Object.keys(others)]);
  return [...keys].every((key) => items[key] === others[key]);
};

const against = (next: object, now: object | null): RestoreRow['what'] =>
  now === null ? 'new' : sameItems(next, now) ? 'same' : 'changed';

/** Compares a backup with what is stored. New and changed rows come first. */
export function compare(
  content: BackupContent,
  { profiles, contact, codes, inquiries, walks, lessons }: Here,
): Omit<RestorePlan, 'madeFor'> {
  const stored = new Map(profiles.map((profile) => [profile.id, profile]));
  const rows = content.profiles.map((profile): RestoreRow => {
    const now = stored.get(profile.id) ?? null;
    return { id: profile.id, what: against(profile, now), profile, stored: now };
  });
  const order = { new: 0, changed: 1, same: 2 } as const;
  rows.sort((one, other) => order[one.what] - order[other.what]);
  const nobody = sameItems(content.contact, emptyContact);
  const now = sameItems(contact, emptyContact) ? null : contact;
  return {
    rows,
    contact: { what: nobody ? 'same' : against(content.contact, now), contact: content.contact, stored: contact },
    codes: Object.fromEntries(Object.entries(content.codes).filter(([id, code]) => codes?.[id] !== code)),
    mayKeepCodes: codes !== null,
    inquiries: content.inquiries.filter(({ id }) => !inquiries.has(id)),
    walks: content.walks.filter(({ id }) => !walks.has(id)),
    lessons: content.lessons.filter((lesson) => !lessons.some((one) => takesPlaceOf(lesson, one))),
  };
}

/** Names of the items in which a changed row differs. */
export const differences = ({ profile, stored }: RestoreRow): (keyof Profile)[] =>
  stored === null ? [] : (Object.keys(profile) as (keyof Profile)[]).filter((key) => key !== 'updatedAt' && profile[key] !== stored[key]);
