import type { PersonKind } from '../ccus/ids.ts';
import { normaliseForSearch } from './normalise.ts';

/** What a list shows of a person, and the texts by which the person is found. */
export interface Person {
  id: string;
  kind: PersonKind;
  name: string;
  ccusId: string;
  /** 所属事業者, as a name; '' for a business and where it is not known. */
  company: string;
  /** Milliseconds since 1970, UTC. */
  updatedAt: number;
  /** Normalised kana, name and company, one on each line. The reading comes first, so that people are ordered by it. */
  words: string;
  /** Digits of the IDs and telephone numbers, each with a line end after it. */
  numbers: string;
}

export interface Findable {
  name: string;
  kana: string;
  ccusId: string;
  applicationId: string;
  phone: string;
  mobile: string;
}

/** The two texts that a search runs over, made once for each person. */
export function keysOf(one: Findable, company: string): Pick<Person, 'words' | 'numbers'> {
  const words = [one.kana, one.name, company].map(normaliseForSearch).filter((word) => word !== '');
  const numbers = [one.ccusId, one.applicationId, one.phone, one.mobile]
    .map((number) => number.replace(/\D/g, ''))
    .filter((number) => number !== '');
  return { words: words.join('\n'), numbers: numbers.map((number) => `${number}\n`).join('') };
}

/** A number of at least this many digits is looked for anywhere in an ID or telephone number, a shorter one only at its end. */
const enoughDigits = 6;

/** A typed word, and the form in which it is looked for among a person's numbers; '' where it is no number. */
interface Term {
  word: string;
  number: string;
}

const toTerm = (word: string): Term => ({ word, number: /^\d+$/.test(word) ? (word.length < enoughDigits ? `${word}\n` : word) : '' });

const fits = ({ words, numbers }: Person, { word, number }: Term): boolean =>
  words.includes(word) || (number !== '' && numbers.includes(number));

/**
 * The people who match every typed word, in the order given, but companies
 * before the people who work for them. If nothing was typed, or only a
 * 会社の種類, everybody matches.
 */
export function find(people: readonly Person[], sought: string): readonly Person[] {
  // Blanks between groups of digits belong to one number; all other blanks separate words.
  const terms = sought
    .normalize('NFKC')
    .replace(/(?<=\d)[\s‐‑‒–—―−ー-]+(?=\d)/gu, '')
    .split(/\s+/u)
    .map(normaliseForSearch)
    .filter((term) => term !== '')
    .map(toTerm);
  if (terms.length === 0) return people;
  const found = people.filter((one) => terms.every((term) => fits(one, term)));
  return found.some(({ kind }) => kind === 'business')
    ? [...found.filter(({ kind }) => kind === 'business'), ...found.filter(({ kind }) => kind !== 'business')]
    : found;
}
