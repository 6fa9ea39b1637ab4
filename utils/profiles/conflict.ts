import { readId } from '../ccus/ids.ts';
import type { Contact, Profile } from './profile.ts';

/** Names are compared without blanks, honorifics and legal forms, which sites add or leave out. */
const bareName = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\s・]/g, '')
    .replace(/(様|さん|殿|御中)$/, '')
    .replace(/株式会社|有限会社|合同会社|\(株\)|\(有\)|\(同\)/g, '');

/** A site may show only the beginning of a name, or add a branch's name after it. A single character (林) proves nothing. */
const isSame = (a: string, b: string) => a === b || (Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a)));

/** An ID or name on the page that belongs to somebody else. The name of the contact person may be there as well. */
export function conflictOn(seen: SeenOnPage, profile: Profile, contact: Contact): Conflict | null {
  for (const shown of seen.ids) {
    const read = readId(shown);
    if (read.ok && read.id !== profile.ccusId) return { what: 'id', shown };
  }
  const expected = [profile.name, contact.name, contact.company].map(bareName).filter((name) => name !== '');
  for (const shown of seen.names) {
    const name = bareName(shown);
    if (name !== '' && !expected.some((one) => isSame(one, name))) {
      return { what: 'name', shown };
    }
  }
  return null;
}

/** Texts on the page that identify somebody. They are compared in the background, which knows the whole ID. */
export interface SeenOnPage {
  ids: string[];
  names: string[];
}

/** What on the page belongs to somebody other than the chosen person. */
export interface Conflict {
  what: 'id' | 'name';
  /** As the page shows it. */
  shown: string;
}

/** One name for a conflict, by which it is known again once the person has said that it is none. */
export const conflictKey = ({ what, shown }: Conflict): string => `${what}:${shown}`;
