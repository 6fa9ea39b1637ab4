import { normaliseForSearch } from '../search/normalise.ts';
import type { Profile } from '../profiles/profile.ts';
import type { RowEntry } from './read-row.ts';

/** Whom a row is about. */
export type Match =
  | { what: 'nobody' }
  | { what: 'stored'; profile: Profile }
  /** An earlier row has the same ID. */
  | { what: 'idTwice' }
  /** An earlier row is about the same person. */
  | { what: 'personTwice' }
  /** Several have this name, and nothing in the row says which is meant. */
  | { what: 'nameShared' };

const birthOf = (profile: Profile): string => (profile.kind === 'worker' ? profile.birthDate : '');

const birthIn = ({ draft }: RowEntry): string =>
  draft.birthYear === '' ? '' : `${draft.birthYear}-${draft.birthMonth.padStart(2, '0')}-${draft.birthDay.padStart(2, '0')}`;

const nameKey = (kind: string, name: string): string => `${kind}|${normaliseForSearch(name) || name}`;

/** Those who are stored, and those whom earlier rows were about. */
export class Known {
  readonly #byId = new Map<string, Profile>();
  readonly #byName = new Map<string, Profile[]>();
  readonly #idsSeen = new Set<string>();
  readonly #peopleSeen = new Set<string>();

  constructor(stored: readonly Profile[]) {
    for (const profile of stored) {
      if (profile.ccusId !== '') this.#byId.set(profile.ccusId, profile);
      const key = nameKey(profile.kind, profile.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), profile]);
    }
  }

  /** An ID decides; without one, the name together with the birth date, where that fits one person only. */
  match(entry: RowEntry): Match {
    const found = this.#find(entry);
    if (found.what !== 'nobody' && found.what !== 'stored') return found;
    const { draft, kind } = entry;
    if (draft.ccusId !== '') {
      if (this.#idsSeen.has(draft.ccusId)) return { what: 'idTwice' };
      this.#idsSeen.add(draft.ccusId);
    }
    // Who is not stored and has an ID cannot come twice without it.
    if (found.what === 'nobody' && draft.ccusId !== '') return found;
    const person = found.what === 'stored' ? found.profile.id : `${nameKey(kind ?? '', draft.name)}|${birthIn(entry)}`;
    if (draft.name !== '' && this.#peopleSeen.has(person)) return { what: 'personTwice' };
    this.#peopleSeen.add(person);
    return found;
  }

  #find(entry: RowEntry): Match {
    const { draft, kind } = entry;
    const byId = draft.ccusId === '' ? undefined : this.#byId.get(draft.ccusId);
    if (byId) return byId.kind === kind ? { what: 'stored', profile: byId } : { what: 'nobody' };
    // Folding a name takes long, and at first there is nobody to be found.
    if (this.#byName.size === 0) return { what: 'nobody' };
    const born = birthIn(entry);
    const candidates = (this.#byName.get(nameKey(kind ?? '', draft.name)) ?? []).filter((profile) => {
      // Two IDs are two people, and so are two birth dates.
      if (draft.ccusId !== '' && profile.ccusId !== '') return false;
      return born === '' || birthOf(profile) === '' || birthOf(profile) === born;
    });
    if (candidates.length > 1) return { what: 'nameShared' };
    return candidates[0] ? { what: 'stored', profile: candidates[0] } : { what: 'nobody' };
  }
}
