import { normaliseHeading, type Item } from '../headings.ts';
import type { CellKind } from '../kinds.ts';
import type { HeadingLine } from './heading-area.ts';

/** One place of a person's block: a cell, or a line of a cell that holds several. */
export interface Slot {
  /** Row within the block, from 0. */
  row: number;
  column: number;
  /** Line of the cell; `null` when the cell is one text. */
  line: number | null;
  /** What was seen there, and how often. */
  kinds: ReadonlyMap<CellKind, number>;
}

/** What a slot was taken for. */
export interface Assigned {
  heading: HeadingLine | null;
  /** Another reading is nearly as good: the person must say. */
  unclear: boolean;
  /** How well the whole band fits its headings, for each of its slots. */
  score: number;
}

/** First row of the headings, and how many rows they have with their joined cells. */
export interface AreaShape {
  top: number;
  rows: number;
}

type Fits = Partial<Record<CellKind | 'else', number>>;

const idFits: Fits = { id: 4, number: -1, text: -1, mark: -1, else: -4 };
const dateFits: Fits = { date: 3, number: -1, text: -1, mark: -1, else: -4 };
const phoneFits: Fits = { phone: 3, number: -1, mark: 0, else: -4 };
const nameFits: Fits = { text: 2, kana: 0.3, address: -0.5, else: -4 };
const kanaFits: Fits = { kana: 3, text: -2, else: -4 };
const companyFits: Fits = { text: 1.5, kana: 0.5, address: 0.5, id: -4, else: -3 };
const loose: Fits = { text: 0.5, mark: 0.5, number: 0.5, kana: -0.5, date: -0.5, address: -0.5, phone: -1, id: -3, else: -0.5 };
const looseDates: Fits = { date: 2.5, number: 0.3, text: 0, id: -4, kana: -2, phone: -3, else: -1 };
const looseNumbers: Fits = { number: 1.5, text: 0, mark: 0, id: -2, date: -1.5, kana: -3, else: -2 };
/** What a relative's items look like: those of anybody. */
const others: Fits = { address: 1.5, phone: 2, text: 0.5, kana: 0, mark: 0, id: -4, date: -2, else: 0 };

const byItem: Partial<Record<Item, Fits>> = {
  workerName: nameFits,
  name: nameFits,
  familyName: nameFits,
  givenName: nameFits,
  kana: kanaFits,
  familyKana: kanaFits,
  givenKana: kanaFits,
  workerId: idFits,
  ccusId: idFits,
  businessId: idFits,
  employerId: idFits,
  birthDate: dateFits,
  registeredOn: dateFits,
  phone: phoneFits,
  mobile: phoneFits,
  postalCode: { postal: 3, number: 0, else: -4 },
  address: { address: 2.5, text: 1, postal: -0.5, kana: -1, else: -4 },
  registeredEmail: { mail: 3, else: -3 },
  desiredEmail: { mail: 3, else: -3 },
  employerName: companyFits,
  businessName: companyFits,
  ignore: others,
};

function fitsOf({ item, text }: HeadingLine): Fits {
  const own = item && byItem[item];
  if (own) return own;
  const folded = normaliseHeading(text);
  if (/日$|雇入|入場|健診|健康診断/.test(folded)) return looseDates;
  return /年齢|経験|番号|血圧|^no$/.test(folded) ? looseNumbers : loose;
}

/** Without any heading a slot is worth this. */
const noHeading = -0.5;
/** Two slots for an item of which there is one. */
const twice = -2;
/** Nearer than this the second reading is as good as the first. */
const margin = 0.9;

const shared: readonly (Item | null)[] = [null, 'address', 'ignore', 'secret', 'personalNumber'];

/** Where a heading stands among those of its band, and a slot among its. */
interface Ranks {
  heading: number;
  headings: number;
  slot: number;
  slots: number;
}

function fit(slot: Slot, heading: HeadingLine, ranks: Ranks, area: AreaShape, block: number): number {
  const fits = fitsOf(heading);
  let sum = 0;
  let seen = 0;
  for (const [kind, count] of slot.kinds) {
    sum += count * (fits[kind] ?? fits.else ?? 0);
    seen += count;
  }
  let score = seen === 0 ? 0 : sum / seen;
  // Headings that have the form of the block stand where the values stand.
  if (area.rows === block && heading.lines === 1) score += heading.row - area.top === slot.row ? 1.5 : -0.5;
  // As many values as headings stand in their order.
  else if (ranks.headings === ranks.slots) score += ranks.heading === ranks.slot ? 1 : -0.5;
  else score -= 0.6 * Math.abs((ranks.heading + 0.5) / ranks.headings - (slot.row + 0.5) / block);
  return score;
}

/**
 * Gives the slots of one band of columns to the headings above it, in order
 * from top to bottom, by what is seen in them. A slot whose second reading is
 * nearly as good is unclear.
 *
 * @param slots in order of their rows.
 * @param headings of the band, in order.
 */
export function assignBand(slots: readonly Slot[], headings: readonly HeadingLine[], area: AreaShape, block: number): Assigned[] {
  const ranks = (slot: number, heading: number): Ranks => ({ heading, headings: headings.length, slot, slots: slots.length });
  const fits = slots.map((slot, at) => headings.map((heading, rank) => fit(slot, heading, ranks(at, rank), area, block)));
  // An address may go on in the next row, but not where a relative's may stand there.
  const several = shared.filter((item) => item !== 'address' || !headings.some((heading) => heading.item === 'ignore'));
  const repeat = (at: number, heading: number) =>
    several.includes(headings[heading]!.item) || slots[at]!.row === slots[at - 1]?.row ? 0 : twice;

  // Best of what comes before, ending with each heading last used; `headings.length` stands for none yet.
  const none = headings.length;
  const before: number[][] = [Array.from({ length: none + 1 }, (_one, last) => (last === none ? 0 : -Infinity))];
  slots.forEach((_slot, at) => {
    const next = Array.from({ length: none + 1 }, (_one, last) => before[at]![last]! + noHeading);
    for (let last = 0; last <= none; last += 1) {
      for (let heading = last === none ? 0 : last; heading < none; heading += 1) {
        const score = before[at]![last]! + fits[at]![heading]! + (heading === last ? repeat(at, heading) : 0);
        next[heading] = Math.max(next[heading]!, score);
      }
    }
    before.push(next);
  });
  const after: number[][] = Array.from({ length: slots.length + 1 }, () => Array.from({ length: none + 1 }, () => 0));
  for (let at = slots.length - 1; at >= 0; at -= 1) {
    for (let last = 0; last <= none; last += 1) {
      let best = after[at + 1]![last]! + noHeading;
      for (let heading = last === none ? 0 : last; heading < none; heading += 1) {
        best = Math.max(best, fits[at]![heading]! + (heading === last ? repeat(at, heading) : 0) + after[at + 1]![heading]!);
      }
      after[at]![last] = best;
    }
  }
  return slots.map((_slot, at) => {
    const totals = new Map<string, { score: number; heading: HeadingLine | null }>();
    const note = (heading: HeadingLine | null, score: number) => {
      // Two headings that mean the same leave nothing to ask.
      const key = heading?.item ?? 'none';
      const known = totals.get(key === 'ignore' ? 'none' : key);
      if (!known || score > known.score) totals.set(key === 'ignore' ? 'none' : key, { score, heading });
    };
    for (let last = 0; last <= none; last += 1) {
      note(null, before[at]![last]! + noHeading + after[at + 1]![last]!);
      for (let heading = last === none ? 0 : last; heading < none; heading += 1) {
        const score = before[at]![last]! + fits[at]![heading]! + (heading === last ? repeat(at, heading) : 0);
        note(headings[heading]!, score + after[at + 1]![heading]!);
      }
    }
    const [best, second] = [...totals.values()].toSorted((a, b) => b.score - a.score);
    return {
      heading: best?.heading ?? null,
      unclear: second !== undefined && best!.score - second.score < margin,
      score: (best?.score ?? 0) / slots.length,
    };
  });
}
