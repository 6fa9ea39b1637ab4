/** Replaces each letter that was removed. */
export const veil = '□';

/** Digits that belong together, with the signs between them: 03-1234-5678, 2026.11.21, 1234 5678 9012 22. */
const numbers = /\p{Nd}(?:[\s\-‐-―−ーｰ./()]*\p{Nd})*/gu;
const mails = /[A-Za-z0-9._%+'-]+@[\p{L}\p{N}._-]+|[\p{L}\p{N}._%+'-]+@[A-Za-z0-9_-]+\.[A-Za-z0-9._-]+/gu;
/** A name with an honorific, as 山田 太郎 様. お客様 and 担当者様 are not names. */
const addressed =
  /([^\s:、。()「」]{1,20}(?: [^\s:、。()「」]{1,12})?)(?<!お客|皆|者|方|主|社|[様さん殿])( ?(?:様|さん|殿))(?!名|[^\s:、。()「」]*(?:番号|ID))/gu;
/** The text after a word such as 氏名: is a name. */
const named = /((?:氏名|名前|会社名|事業者名|技能者名|ログイン中|ようこそ|担当者?)[^:、。]{0,6}:\s*)(\S.*)$/u;

/** No label is longer than this, and longer texts take too long to search. Characters. */
const longest = 400;

/** Numbers with at most this many digits are kept: they number sections and steps. */
const mostDigits = 3;

const hidden = (text: string) => text.replace(/\S/gu, veil);

/** Patterns that find a list of secrets, with any blanks between their letters; `null` for an empty list. */
const patterns = new WeakMap<readonly string[], RegExp | null>();

function patternOf(secrets: readonly string[]): RegExp | null {
  let pattern = patterns.get(secrets);
  if (pattern === undefined) {
    const spaced = secrets.map((secret) => [...secret].map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s*'));
    pattern = spaced.length > 0 ? new RegExp(spaced.join('|'), 'giu') : null;
    patterns.set(secrets, pattern);
  }
  return pattern;
}

/**
 * Removes from a text what may identify a person: numbers of four or more
 * digits, mail addresses, names, and the given secrets. Masking twice gives the
 * same text. Pure; runs in the page and once more in the background.
 * @param secrets texts of at least two characters, without blanks, see {@link secretsOf}
 */
export function mask(text: string, secrets: readonly string[] = []): string {
  let kept = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (kept.length > longest) return veil.repeat(longest);
  const pattern = patternOf(secrets);
  if (pattern) kept = kept.replace(pattern, hidden);
  return kept
    .replace(mails, `${veil}@${veil}`)
    .replace(numbers, (run) => (run.replace(/\P{Nd}/gu, '').length > mostDigits ? run.replace(/\p{Nd}/gu, '#') : run))
    .replace(named, (_all, label: string, name: string) => label + hidden(name))
    .replace(addressed, (_all, name: string, title: string) => hidden(name) + title);
}

/** Longer words are cut, to limit the size of the pattern. */
const longestWord = 80;
/** A longer text consists of sentences. Its single words are not secrets, because labels contain them as well. */
const longestName = 60;

/** For a short text: the whole and each of its words. For a longer one: its lines, its sentences, and the parts after a colon. */
const piecesOf = (text: string): string[] =>
  text.includes('\n') || text.length > longestName
    ? [text, ...text.split(/[\n。]+/u), ...text.split('\n').flatMap((line) => /:(.*)$/u.exec(line)?.[1] ?? [])]
    : [text, ...text.split(/[\s、。,]+/u)];

/** The parts of typed texts that must not appear in an exported structure; each has at least two characters. */
export function secretsOf(typed: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of typed) {
    for (const piece of piecesOf(
      text
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .trim(),
    )) {
      const letters = [...piece.replace(/\s+/gu, '')];
      for (let from = 0; from < letters.length; from += longestWord) {
        const word = letters.slice(from, from + longestWord);
        if (word.length > 1) words.add(word.join(''));
      }
    }
  }
  return [...words].toSorted((a, b) => b.length - a.length).slice(0, 400);
}
