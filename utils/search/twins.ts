import type { PersonKind } from '../ccus/ids.ts';
import type { Person } from './find.ts';
import { normaliseForSearch } from './normalise.ts';

/** Somebody who is being typed in. */
export interface Typed {
  /** Id that they will be stored under. */
  id: string;
  kind: PersonKind;
  name: string;
  ccusId: string;
}

/** Somebody stored who may be the same person, and what says so. */
export interface Twin {
  person: Person;
  same: 'id' | 'name';
}

/** Digits of a whole ID. A shorter text is still being typed. */
const whole = 14;

/**
 * Those stored who have the same ID or the same name, in any spelling of it. An
 * ID is told first. Two people with one name are told apart by two IDs.
 */
export function findTwins({ id, kind, name, ccusId }: Typed, people: readonly Person[]): Twin[] {
  const others = people.filter((person) => person.id !== id && person.kind === kind);
  const sameId = ccusId.length === whole ? others.filter((person) => person.ccusId === ccusId) : [];
  if (sameId.length > 0) return sameId.map((person) => ({ person, same: 'id' }));
  const spelled = normaliseForSearch(name);
  if (spelled === '') return [];
  return others
    .filter((person) => person.words.includes(spelled) && normaliseForSearch(person.name) === spelled)
    .filter((person) => ccusId.length !== whole || person.ccusId === '')
    .map((person) => ({ person, same: 'name' }));
}
