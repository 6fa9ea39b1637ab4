import type { ControlFacts } from '../reader/facts.ts';
import { bare } from '../reader/text.ts';
import { mask } from '../structure/mask.ts';
import { taughtControls, type Evidence } from './lesson.ts';

type SeenEvidence = Omit<Evidence, 'twin'>;

/** How much each kind of evidence counts. Words that a person reads outweigh names for machines. */
const worth = { own: 6, before: 4, heading: 3, placeholder: 3, after: 2, code: 2, section: 1 } as const;
const places = Object.keys(worth) as (keyof typeof worth)[];
/** Kinds of evidence of which at least one must agree. */
const spoken = ['own', 'before', 'heading', 'placeholder'] as const;
const optionsWorth = 2;
const typeWorth = 1;

/** With at least this score, two descriptions are of the same control. Labels that are only synonyms stay below it. */
const fitsFrom = 0.7;
/** Controls whose score is this close to the best are equally likely. */
const closeBy = 0.1;

const someOptions = 5;
const short = (text = '') => mask(text).slice(0, 160);
/** The nearest text that is not just a mark such as 必須. */
const nearest = (texts: readonly string[]) => short(texts.find((text) => bare(text) !== ''));

/** Descriptions are kept because a page is compared with itself and with many lessons, and masking is slow. */
const evidenceCache = new WeakMap<ControlFacts, { next: ControlFacts | undefined; look: SeenEvidence | null }>();

/** A sign that is alone between two boxes. */
const jointOf = (text: string) => /^\s*([-~@.()])\s*$/.exec(text.normalize('NFKC').replace(/[‐-―ー−]/g, '-'))?.[1] ?? '';

const isTaught = (control: ControlFacts['control']): control is Evidence['control'] =>
  (taughtControls as readonly string[]).includes(control);

function seenEvidenceOf(controls: readonly ControlFacts[], at: number): SeenEvidence | null {
  const facts = controls[at]!;
  const next = controls[at + 1];
  const known = evidenceCache.get(facts);
  if (known && known.next === next) return known.look;
  const look = drawLook(facts, next);
  evidenceCache.set(facts, { next, look });
  return look;
}

/** 氏名 [ ][ ]: the second box has no words of its own. */
const continues = (facts: ControlFacts | undefined) =>
  facts !== undefined && facts.own === '' && facts.gap !== null && [...facts.before, facts.gap].every((text) => bare(text) === '');

function drawLook(facts: ControlFacts, next: ControlFacts | undefined): SeenEvidence | null {
  const { control, type, own, before, heading, after, gap, placeholder, code, section, options } = facts;
  if (!isTaught(control)) return null;
  return {
    control,
    type,
    own: short(own),
    before: nearest(before),
    heading: nearest(heading),
    after: short(after),
    placeholder: short(placeholder),
    code: short(code),
    section: short(section),
    joint: `${jointOf(gap ?? '') || (continues(facts) ? '+' : '')}|${jointOf(after) || (continues(next) ? '+' : '')}`,
    options: options.slice(0, someOptions).map(short),
  };
}

/** The share of words that both have, of all words that at least one of them has. */
function shared(one: string, other: string): number {
  const [a, b] = [one, other].map((code) => new Set(code.split(/[^\p{L}\p{N}#]+/u).filter(Boolean)));
  const all = new Set([...a!, ...b!]).size;
  return all === 0 ? 1 : (a!.size + b!.size - all) / all;
}

/** How alike two descriptions are, from 0 to 1. What both lack is not compared. */
function likeness(one: SeenEvidence, other: SeenEvidence): number {
  // A box for a whole number and one of three boxes for its parts are different fields.
  if (one.control !== other.control || one.joint !== other.joint) return 0;
  let agreed = one.type === other.type ? typeWorth : 0;
  let all = typeWorth;
  for (const place of places) {
    const [a, b] = [bare(one[place]), bare(other[place])];
    if (a === '' && b === '') continue;
    all += worth[place];
    agreed += worth[place] * (place === 'code' || place === 'section' ? shared(a, b) : Number(a === b));
  }
  if (one.options.length + other.options.length > 0) {
    all += optionsWorth;
    if (one.options.join('\n') === other.options.join('\n')) agreed += optionsWorth;
  }
  const speaks = (look: SeenEvidence) => spoken.some((place) => bare(look[place]) !== '');
  const agrees = (place: keyof typeof worth) => bare(one[place]) !== '' && bare(one[place]) === bare(other[place]);
  // Words that people read must agree or, if neither has any, the name for machines.
  const known = speaks(one) || speaks(other) ? spoken.some(agrees) : agrees('code');
  return known ? agreed / all : 0;
}

/** The evidence by which the control can be recognised again, or `null` if nothing may be filled into it. */
export function evidenceOf(controls: readonly ControlFacts[], at: number): Evidence | null {
  const look = controls[at] && seenEvidenceOf(controls, at);
  if (!look) return null;
  const key = JSON.stringify(look);
  const twins = [...controls.keys()].filter((place) => JSON.stringify(seenEvidenceOf(controls, place)) === key);
  return { ...look, twin: [twins.indexOf(at), twins.length] };
}

/**
 * The index of the control that the evidence describes, or `null` when the page
 * no longer has exactly one that fits.
 */
export function findControl({ twin, ...look }: Evidence, controls: readonly ControlFacts[]): number | null {
  const scores = controls.map((_facts, at) => {
    const seen = seenEvidenceOf(controls, at);
    return seen ? likeness(look, seen) : 0;
  });
  const best = Math.max(0, ...scores);
  if (best < fitsFrom) return null;
  const likely = [...scores.keys()].filter((at) => scores[at]! > best - closeBy);
  const [place, count] = twin;
  return likely.length === count ? (likely[place] ?? null) : null;
}
