import type { Fact, QuotableFact } from './sources.ts';

/** 事業者 = business, 技能者 = worker. */
export type PersonKind = 'business' | 'worker';

/** Length of a 事業者ID or 技能者ID, in digits. */
export const idLength: Fact<number> = { value: 14, grade: 'third-party', source: 'column2025' };

/** Length of a セキュリティコード (本人確認番号), in digits. */
export const codeLength: QuotableFact<number> = { value: 4, grade: 'official', source: 'businessGuide' };

/** How many digits from the left of the number on a card's front are the 技能者ID. */
export const cardIdLength: Fact<number> = { value: 14, grade: 'third-party', source: 'column2024' };

/**
 * Last two digits → kind. A worker's 申請用ログインID ends in 21 as well
 * (guidance of 2026-01-05), so the ending proves the kind, never that the ID
 * is the registered one.
 */
export const idEndings: QuotableFact<Record<PersonKind, string>> = {
  value: { business: '22', worker: '21' },
  grade: 'third-party',
  source: 'column2025',
};

/** What is wrong with a text that should have been an ID. */
export type IdProblem =
  | { problem: 'empty' }
  | { problem: 'not-digits' }
  | { problem: 'too-short'; missing: number }
  | { problem: 'too-long'; extra: number }
  | { problem: 'unknown-ending'; ending: string };

export type IdReading = { ok: true; id: string; kind: PersonKind } | ({ ok: false } & IdProblem);

const plain = /^[0-9A-Za-z]*$/;

/**
 * Full-width digits become half-width; blanks, hyphens and their many
 * look-alikes between digits go. Anything else stays, so that the caller can
 * see that the text was no number.
 */
export function normaliseDigits(text: string): string {
  // Most IDs need no change. Leaving early matters, because a roster can hold tens of thousands.
  if (plain.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/(?<=\d)[-‐‑‒–—―−ー－_.・](?=\d)/gu, '');
}

/** Reads a typed or pasted text as a 事業者ID or 技能者ID. Never throws. */
export function readId(text: string): IdReading {
  const id = normaliseDigits(text);
  if (id === '') return { ok: false, problem: 'empty' };
  if (!/^\d+$/.test(id)) return { ok: false, problem: 'not-digits' };
  const surplus = id.length - idLength.value;
  if (surplus < 0) return { ok: false, problem: 'too-short', missing: -surplus };
  if (surplus > 0) return { ok: false, problem: 'too-long', extra: surplus };
  const ending = id.slice(-2);
  for (const kind of ['business', 'worker'] as const) {
    if (idEndings.value[kind] === ending) return { ok: true, id, kind };
  }
  return { ok: false, problem: 'unknown-ending', ending };
}

/**
 * The 技能者ID in the longer number that is printed on a card: its left 14
 * digits. Any other text comes back normalised.
 */
export function readCard(text: string): string {
  const digits = normaliseDigits(text);
  const left = digits.slice(0, cardIdLength.value);
  return /^\d+$/.test(digits) && digits.length > left.length && left.endsWith(idEndings.value.worker) ? left : digits;
}

/** The part of an ID that may be shown where other people can see the screen. */
export const lastFour = (id: string): string => id.slice(-4);
