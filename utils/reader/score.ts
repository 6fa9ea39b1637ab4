import type { Topic } from '../ccus/labels/kinds.ts';
import { againWords, firstWords, hintWords, kanaWords, lastWords, otherPersonWords, trapWords } from '../ccus/labels/words.ts';
import type { ControlFacts } from './facts.ts';
import { codeOf, families, isJapanese, meaningOf, related } from './meaning.ts';
import { bare, remembered } from './text.ts';

/** What one control seems to be, before its neighbours are asked. */
export interface Reading {
  topic: Topic | null;
  score: number;
  /** How far the next unrelated meaning is behind. */
  lead: number;
  kana: boolean;
  again: boolean;
  last: boolean;
  first: boolean;
  /** Has no words of its own and stands right behind the control before it. */
  continues: boolean;
  /** Has a label, but one that we do not know. */
  strange: boolean;
  /** Words around it speak of an address. */
  inAddress?: boolean;
  /** The words on the page that name it. */
  label: string;
}

// What each place of evidence is worth. Text that a person reads outweighs names for machines.
const ownLabel = 10;
const textBefore = 9;
const textAfter = 7;
const heading = 7;
const placeholderAlone = 8;
const agreeing = 3;
const name = 4;
const japaneseName = 8;
const unknownLabel = 6;
const ofItself = 14;

/** Text that stands between the parts of one value, or says how to write them. */
const noLabel = /^[\s\-‐-―ー~.@/()年月日西暦〒+]*$|^[(※ ]*[市内外]局番|^半角(数字|英数字?)?$|^(ハイフン|例)/;

const isLabel = remembered((text) => bare(text) !== '' && (text === '〒' || !noLabel.test(text)));
const isHint = remembered((text) => hintWords.test(text));
/** Country in a label is a label; in the text around a box it may be anything. */
const isWord = (text: string) => /^[A-Z][a-z ]+$/.test(bare(text));

/**
 * Whether the labels of this form stand behind its fields. In running text
 * every label stands before one field and behind another, so the ends decide.
 */
export function labelsFollow(controls: readonly ControlFacts[]): boolean {
  const names = (text: string) => meaningOf(text) !== null || (isLabel(text) && !isHint(text));
  const isNamed = ({ own, before, heading: over }: ControlFacts) => own !== '' || [...before, ...over].some(names);
  const behind = controls.filter(({ after }) => names(after));
  return (
    behind.length > 1 &&
    !isNamed(controls[0]!) &&
    (behind.length > controls.filter(isNamed).length || (behind[0] === controls[0] && behind.at(-1) === controls.at(-1)))
  );
}

/**
 * Weighs everything that stands around one control.
 * @param follow the labels of its form stand behind the fields
 * @param next the control after it in the same form
 */
export function readControl(facts: ControlFacts, follow: boolean, next?: ControlFacts): Reading {
  const { own: label, after, placeholder, code, type, options } = facts;
  const scores = new Map<Topic, number>();
  const add = (topic: Topic, points: number) => scores.set(topic, (scores.get(topic) ?? 0) + points);
  const own = facts.control === 'radio' || !isLabel(label) ? '' : label;
  const before = follow ? [] : facts.before.filter(isLabel);
  const over = facts.heading.filter(isLabel);

  // The nearest words that mean something decide; words farther out may only agree.
  const places: [text: string, weight: number][] = [
    [own, ownLabel],
    ...before.map((text, far): [string, number] => [text, textBefore - far]),
    [follow ? after : '', textBefore],
    ...over.map((text): [string, number] => [text, heading]),
  ];
  let main: Topic | undefined;
  let mainText = '';
  let strange = false;
  for (const [text, weight] of places) {
    if (text === '' || text === mainText) continue;
    const meaning = meaningOf(text);
    if (!main) {
      if (meaning) add((main = meaning.topic), weight * meaning.sure);
      // A label that we do not know is a label all the same.
      else if (weight > heading && (!isHint(text) || (text === own && isWord(text)))) {
        add((main = 'other'), unknownLabel);
        strange = true;
      } else continue;
      mainText = text;
    } else if (!meaning) continue;
    else if (related(main, meaning.topic)) add(meaning.topic, agreeing);
    // Its own label and the words right before it, or a heading over both, contradict each other.
    else if ((mainText === own && text === before[0] && meaning.sure === 1) || (meaning.topic === 'other' && !namesAsWell(text, main)))
      add(main, -name);
  }
  const agree = (topic: Topic | undefined, points: number) =>
    topic && add(topic, !main ? points : related(main, topic) ? agreeing : Math.min(points, name));

  const hint = meaningOf(placeholder);
  if (hint) agree(hint.topic, own ? name : placeholderAlone * hint.sure);
  agree(codeOf(code), name);
  // Without any label, a name for machines and an example that agree are enough.
  const example = exampleOf(placeholder);
  const coded = codeOf(code);
  if (!main && example && coded && related(example, coded) && (example === 'kana') === (coded === 'kana')) add(coded, name);
  if (isJapanese(code)) agree(meaningOf(code.split(' ')[0]!)?.topic, japaneseName);
  // Seven digits hold no address, and a box that is called so in a row for it is the postal code.
  if (facts.maxLength > 0 && facts.maxLength < 9) for (const topic of ['address', 'city'] as const) scores.delete(topic);
  if (main === 'address' && example === 'postalCode') add(example, ofItself);
  else if (main === 'address' && coded === 'postalCode') add(coded, name + 1);
  // What stands before the next control as well belongs to that one.
  if (next?.own !== after && !next?.before.includes(after)) {
    agree(meaningOf(after)?.topic, places.some(([text]) => text) ? agreeing : textAfter);
  }
  if (type === 'email') add('email', name);
  else if (type === 'tel' && main !== 'postalCode') add('phone', agreeing);
  else if (/url|search/.test(type)) add('other', ofItself);
  if (options.filter((text) => /^(北海道|東京都|.{2,3}[府県])$/.test(text)).length > 3 || /^\W*都道府県/.test(options[0] ?? ''))
    add('prefecture', ofItself);

  const near = bare(`${own} ${mainText} ${before[0] ?? ''} ${placeholder}`);
  const all = `${near} ${over[0] ?? ''} ${code}`;
  return {
    ...decide(
      scores,
      trapWords.test(near) ||
        otherPersonWords.test(
          `${facts.section} ${mainText !== '' && isHint(before[0] ?? '') ? `${own} ${mainText} ${placeholder} ${over[0] ?? ''} ${code}` : all}`,
        ),
    ),
    strange,
    kana: kanaWords.test(all),
    // 「確認」ボタン is not the box that repeats.
    again: againWords.test(`${mainText || over[0]} ${placeholder}`.replace(/「[^」]*」/g, '')),
    last: lastWords.test(`${near} ${code}`),
    first: firstWords.test(`${near} ${code}`),
    continues: own === '' && !before[0] && facts.gap !== null && !(follow && isLabel(after)),
    label: bare(mainText || before[0] || over[0] || placeholder),
  };
}

/** 電話・FAX over a box called 電話 is no contradiction. */
const namesAsWell = (text: string, topic: Topic) => text.split(/[・/,、&と]/).some((part) => meaningOf(part)?.topic === topic);

/** What an example in an empty box is an example of. */
const exampleOf = remembered((text): Topic | undefined => examples.find(([, pattern]) => pattern.test(text))?.[0]);
const examples: readonly (readonly [Topic, RegExp])[] = [
  ['email', /[\w.+-]@[\w-]+\.\w/],
  ['postalCode', /^(例[): ]*)?〒?\d{3}-\d{4}$/],
  ['phone', /(^|\D)0\d{1,4}-?\d{1,4}-?\d{3,4}$/],
  ['postalCode', /(^|\D)\d{3}-?\d{4}$/],
  ['companyName', /株式会社|\(株\)/],
  ['kana', /^(例[): ]*)?[ァ-ヶー]+ ?[ァ-ヶー]*$/],
  ['personName', /山田|鈴木|佐藤|田中|高橋|太郎|花子|一郎/],
];

function decide(scores: Map<Topic, number>, trapped: boolean): Pick<Reading, 'topic' | 'score' | 'lead'> {
  // What speaks for 住所 speaks for 市区町村, too, once something says 市区町村.
  for (const [wide, ...narrower] of families) {
    for (const narrow of narrower) {
      const points = scores.get(narrow) ?? 0;
      if (points >= agreeing) scores.set(narrow, points + (scores.get(wide!) ?? 0));
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [topic, score] = ranked[0] ?? [null, 0];
  const next = ranked.find(([other]) => topic && !related(topic, other))?.[1] ?? 0;
  return { topic: trapped ? 'other' : topic, score, lead: score - Math.max(0, next) };
}
