import { fieldPatterns, neverFill, type FieldKind, type FieldPattern } from '../ccus/labels.ts';
import type { ControlFacts } from './controls.ts';

/** One control with its meaning. `at` is its place in the list that was read. */
export interface ReadField {
  kind: FieldKind;
  at: number;
  score: number;
  /** The words on the page that name it, for the preview. */
  label: string;
}

export interface FieldReading {
  /** Sure enough to be filled without a question. */
  sure: ReadField[];
  /** Kinds for which two controls, or a control for which two kinds, are as likely. */
  unsure: FieldKind[];
}

/** What each place of evidence is worth. Text that a person reads outweighs names for machines. */
const weights = { own: 10, heading: 8, before: 7, placeholder: 4, code: 3, type: 3, follows: 6 } as const;
const sureFrom = 7;
const clearBy = 3;

/**
 * Gives each control at most one meaning and each kind at most one control.
 * A tie is never broken by chance: it is reported as unsure.
 */
export function readFields(controls: readonly ControlFacts[]): FieldReading {
  const scores = controls.map((facts, at) =>
    fieldPatterns.map((pattern) => ({ at, pattern, score: scoreOf(facts, pattern, controls[at - 1]) })),
  );
  const open = scores.flat().filter(({ score }) => score >= sureFrom);
  open.sort((a, b) => b.score - a.score);

  const sure: ReadField[] = [];
  const unsure = new Set<FieldKind>();
  const taken = new Set<number>();
  for (const { at, pattern, score } of open) {
    const { kind } = pattern;
    if (taken.has(at) || unsure.has(kind) || sure.some((field) => field.kind === kind)) continue;
    const rivals = open.filter(
      (other) =>
        !taken.has(other.at) &&
        score - other.score < clearBy &&
        ((other.at === at && other.pattern.kind !== kind && !sure.some((field) => field.kind === other.pattern.kind)) ||
          (other.pattern.kind === kind && other.at !== at)),
    );
    if (rivals.length > 0) {
      unsure.add(kind);
      continue;
    }
    taken.add(at);
    sure.push({ kind, at, score, label: labelOf(controls[at]!) });
  }
  return { sure: sure.sort((a, b) => a.at - b.at), unsure: [...unsure] };
}

function scoreOf(facts: ControlFacts, pattern: FieldPattern, previous: ControlFacts | undefined): number {
  if (facts.control !== pattern.control) return 0;
  const near = [facts.own, facts.heading, facts.before].join(' ');
  if (neverFill.test(`${near} ${facts.placeholder} ${facts.code}`)) return 0;

  if (pattern.kind === 'emailConfirm' && previous && repeatsMail(facts, previous)) {
    return weights.own + weights.follows;
  }
  let score = 0;
  for (const place of ['own', 'heading', 'before', 'placeholder'] as const) {
    const text = facts[place];
    if (text === '') continue;
    // The nearest words decide: what speaks against it there is final.
    if (pattern.against?.test(text)) {
      if (place === 'own' || (place === 'before' && facts.own === '')) return 0;
      score -= weights[place];
    } else if (pattern.for.test(text)) score += weights[place];
  }
  if (pattern.code.test(facts.code)) score += weights.code;
  if (pattern.types?.includes(facts.type)) score += weights.type;
  return score;
}

/** The second of two mail boxes under one heading, or with words between them that ask for it again. */
function repeatsMail(facts: ControlFacts, previous: ControlFacts): boolean {
  const isMail = (one: ControlFacts) => /メール|e-?mail/i.test(`${one.own} ${one.heading} ${one.before} ${one.type}`);
  if (!isMail(facts) || !isMail(previous)) return false;
  const nearest = facts.own || facts.before;
  if (/確認|再度|再入力|もう一度/.test(nearest)) return true;
  return !facts.close && facts.own === previous.own && facts.heading === previous.heading && facts.heading !== '';
}

const labelOf = (facts: ControlFacts): string =>
  (facts.own || facts.heading || facts.before || facts.placeholder)
    .replace(/[※*＊【[（(]\s*必須\s*[】\]）)]?|必須|任意/g, '')
    .trim();
