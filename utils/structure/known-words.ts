import { veil } from './mask.ts';
import type { PageFile, SketchNode } from './page-file.ts';
import { hiraganaWords, kanaSigns, kanjiSigns, kanjiWords, katakanaWords, latinWords, loneKanji } from './vocabulary.ts';

/** Runs of one script each, in the order in which they stand. */
const runs = /[\p{Script=Han}々〆ヶ]+|[ァ-ヺー]+|[ぁ-ゖ]+|[A-Za-z]+|\p{L}+/gu;
/** Letters and digits mixed: the key of a link that was sent to somebody, or what a computer calls a thing. */
const keys = /[A-Za-z0-9]{6,}/g;
/** How far a word may end in kana that stand in no list: 忘れ, 問い合わせ. */
const longestEnding = 3;

const covered = (text: string): string => veil.repeat([...text].length);

/**
 * Whether a run is made of known words alone, at least one of them of two letters or more. Signs may stand between them,
 * but a run of signs may be a name: 町村, はやと.
 */
function isMadeOf(run: string, words: ReadonlySet<string>, signs: ReadonlySet<string>): boolean {
  if (words.has(run) || signs.has(run)) return true;
  /** For each place: whether it is reached at all, and with a word on the way. */
  const reached: (boolean | undefined)[] = [false];
  for (let from = 0; from < run.length; from += 1) {
    if (reached[from] === undefined) continue;
    for (let to = from + 1; to <= run.length; to += 1) {
      const part = run.slice(from, to);
      if (words.has(part)) reached[to] = true;
      else if (signs.has(part)) reached[to] ||= reached[from];
    }
  }
  return reached[run.length] === true;
}

/** Also one whose name is made of common words, as 新日本建設株式会社 would be. */
const isCompany = (run: string): boolean =>
  /^.+(?:会社|法人)$|^(?:株式|有限|合同)会社.+$/u.test(run) &&
  !kanjiWords.has(run) &&
  /(?:株式|有限|合同)会社|(?:財団|社団)法人/u.test(run);

const partsOfLatin = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const noSigns: ReadonlySet<string> = new Set();

function keepRun(run: string, isEnding: boolean): string {
  if (/^[A-Za-z]/.test(run)) return run.replace(partsOfLatin, (part) => (latinWords.has(part.toLowerCase()) ? part : covered(part)));
  if (/^[ァ-ヺー]/.test(run)) return isMadeOf(run, katakanaWords, noSigns) ? run : covered(run);
  if (/^[ぁ-ゖ]/.test(run)) {
    return (isEnding && run.length <= longestEnding) || isMadeOf(run, hiraganaWords, kanaSigns) ? run : covered(run);
  }
  if (/^[\p{Script=Han}々〆ヶ]/u.test(run))
    return loneKanji.has(run) || (isMadeOf(run, kanjiWords, kanjiSigns) && !isCompany(run)) ? run : covered(run);
  return covered(run);
}

const mixes = (text: string): boolean => (text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) > 1;

/** A text in which every word that no form is known to have is covered: it may be somebody's name. */
export function keepKnown(text: string): string {
  let [end, kept] = [-1, false];
  return text
    .replace(keys, (key) => (mixes(key) ? covered(key) : key))
    .replace(runs, (run, at: number) => {
      const shown = keepRun(run, kept && at === end);
      end = at + run.length;
      kept = shown === run && /\p{Script=Han}$/u.test(run);
      return shown;
    });
}

/** Attributes whose values browsers know, or which are numbers or patterns. */
const plain =
  /^(type|autocomplete|inputmode|maxlength|pattern|required|disabled|readonly|multiple|aria-hidden|inert|colspan|rowspan|open|hidden|shadowrootmode)$/;
/** Attributes that tie elements together: they stay different from each other. */
const ties = /^(id|name|for|aria-labelledby)$/;

/** The page with every word covered that no form is known to have, and that so may be somebody's. */
export function maskUnknown(page: PageFile): PageFile {
  const names = new Map<string, string>();
  const tie = (name: string): string => {
    let shown = names.get(name);
    if (shown === undefined) {
      const kept = keepKnown(name);
      shown = kept === name ? name : `${kept}-${[...String(names.size)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
      names.set(name, shown);
    }
    return shown;
  };
  const address = (href: string): string => {
    const url = URL.parse(href);
    return url ? url.origin + keepKnown(decodeURI(url.pathname)) : href;
  };
  const walk = (node: SketchNode): SketchNode => {
    if (typeof node === 'string') return keepKnown(node);
    const [tag, attributes, ...inside] = node;
    const shown = Object.entries(attributes).map(([key, text]) => [
      key,
      plain.test(key) ? text : ties.test(key) ? text.split(' ').map(tie).join(' ') : key === 'href' ? address(text) : keepKnown(text),
    ]);
    return [tag, Object.fromEntries(shown) as Record<string, string>, ...inside.map(walk)];
  };
  return { ...page, title: keepKnown(page.title), tree: walk(page.tree) };
}
