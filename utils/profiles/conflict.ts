import { readId } from '../ccus/ids.ts';
import type { Contact, Profile } from './profile.ts';

/** Names are compared without blanks, honorifics and legal forms, which sites add and drop at will. */
const bareName = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\s・]/g, '')
    .replace(/(様|さん|殿|御中)$/, '')
    .replace(/株式会社|有限会社|合同会社|\(株\)|\(有\)|\(同\)/g, '');

/** A site may show the beginning only, or add a branch's name behind. One character (林) proves nothing. */
const isSame = (a: string, b: string) => a === b || (Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a)));

/** Somebody else's ID or name on the page. The one who sends the inquiry may stand there too. */
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

/** Texts on the page that name somebody: compared in the background, which knows the whole ID. */
export interface SeenOnPage {
  ids: string[];
  names: string[];
}

/** What stands on the page and belongs to somebody else than the one chosen. */
export interface Conflict {
  what: 'id' | 'name';
  /** As it stands on the page. */
  shown: string;
}
