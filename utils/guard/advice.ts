import { normaliseDigits, idLength, lastFour, readId, type PersonKind } from '../ccus/ids.ts';

/** Somebody whose ID is stored, and how much of it may be shown. */
export interface KnownId {
  profileId: string;
  kind: PersonKind;
  name: string;
  /** Fourteen digits. */
  id: string;
}

/** Something to tell the person about the ID in the field. */
export type Advice =
  /** It can be written in digits only. We change it when the person asks. */
  | { say: 'fold' }
  | { say: 'isBusiness' | 'isWorker' }
  | { say: 'tooShort'; count: number }
  /** A card's number: its left fourteen digits are an ID. */
  | { say: 'cardNumber' }
  | { say: 'tooLong'; count: number }
  | { say: 'notDigits' | 'noLoginId' }
  | { say: 'otherKind'; chosen: PersonKind }
  | { say: 'belongsTo'; name: string; lastFour: string }
  | { say: 'oneDigit' | 'swapped'; name: string; lastFour: string }
  /** It ends in 21 but is not the stored ID. A worker's application ID ends in 21 as well. */
  | { say: 'application' };

/** Advice that needs no second look, and none at all during a lock. */
export const calmAdvice: readonly Advice['say'][] = ['fold', 'isBusiness', 'isWorker'];

export type Warning = Exclude<Advice, { say: 'fold' | 'isBusiness' | 'isWorker' }>;

/** The most important warning about the ID. It must be shown and announced wherever the ID is mentioned. */
export const warningOf = (advice: readonly Advice[]): Warning | null =>
  advice.find((one): one is Warning => !calmAdvice.includes(one.say)) ?? null;

/** How two numbers of the same length differ, if the difference looks like a typing error. */
export function slip(typed: string, stored: string): 'oneDigit' | 'swapped' | null {
  if (typed.length !== stored.length) return null;
  const at = [...typed].flatMap((digit, index) => (digit === stored[index] ? [] : [index]));
  if (at.length === 1) return 'oneDigit';
  const [one = 0, two = 0] = at;
  if (at.length !== 2 || two !== one + 1) return null;
  return typed[one] === stored[two] && typed[two] === stored[one] ? 'swapped' : null;
}

function aboutShape(text: string): Advice[] {
  const read = readId(text);
  if (read.ok) return [{ say: read.kind === 'business' ? 'isBusiness' : 'isWorker' }];
  switch (read.problem) {
    case 'empty':
      return [];
    case 'not-digits':
      return [{ say: 'notDigits' }];
    case 'too-short':
      return [{ say: 'tooShort', count: read.missing }];
    case 'too-long':
      return readId(normaliseDigits(text).slice(0, idLength.value)).ok ? [{ say: 'cardNumber' }] : [{ say: 'tooLong', count: read.extra }];
    case 'unknown-ending':
      return [{ say: 'noLoginId' }];
  }
}

function aboutStored(text: string, known: readonly KnownId[], chosen: KnownId | null): Advice[] {
  const read = readId(text);
  const digits = normaliseDigits(text);
  if (digits === chosen?.id) return [];
  const owner = known.find(({ id }) => id === digits);
  if (owner) return chosen ? [{ say: 'belongsTo', name: owner.name, lastFour: lastFour(owner.id) }] : [];
  const order = chosen ? [chosen, ...known] : known;
  for (const { id, name } of order) {
    const how = slip(digits, id);
    if (how) return [{ say: how, name, lastFour: lastFour(id) }];
  }
  if (!read.ok) return [];
  if (chosen && read.kind !== chosen.kind) return [{ say: 'otherKind', chosen: chosen.kind }];
  return read.kind === 'worker' && known.some(({ kind }) => kind === 'worker') ? [{ say: 'application' }] : [];
}

/**
 * What to say about the content of the ID field.
 *
 * @param known the stored IDs, empty on a page that is not trusted.
 * @param chosen the profile chosen for this tab.
 */
export function adviseOn(text: string, known: readonly KnownId[], chosen: KnownId | null): Advice[] {
  const digits = normaliseDigits(text);
  const folds = digits !== text && /^\d+$/.test(digits);
  return [...(folds ? [{ say: 'fold' } as const] : []), ...aboutShape(text), ...aboutStored(text, known, chosen)];
}

/** The digits with which one click replaces the typed text: digits only, and of a card's number the left fourteen. */
export const digitsOfId = (text: string): string => normaliseDigits(text).slice(0, idLength.value);
