import type { ReadKind, Topic } from '../ccus/labels/kinds.ts';
import { hintWords, kanaWords } from '../ccus/labels/words.ts';
import type { ControlFacts } from './facts.ts';
import { meaningOf, related } from './meaning.ts';
import type { Reading } from './score.ts';

/** A control with a meaning among its neighbours. `at` is its place in the list. */
export interface Claim {
  kind: ReadKind;
  at: number;
  score: number;
}

/** Kinds that hold one value together: all of the parts or none. */
export const partsOf: Partial<Record<ReadKind, readonly ReadKind[]>> = {
  personName: ['lastName', 'firstName'],
  personNameKana: ['lastNameKana', 'firstNameKana'],
  email: ['emailLocal', 'emailDomain'],
  phone: ['phone1', 'phone2', 'phone3'],
  postalCode: ['postalCode1', 'postalCode2'],
  birthDate: ['birthYear', 'birthMonth', 'birthDay'],
};

const wholeOf = (topic: Topic, kana: boolean): Topic =>
  /ame$|ana$/.test(topic) && topic !== 'companyName'
    ? kana || topic.endsWith('ana')
      ? 'personNameKana'
      : 'personName'
    : topic === 'mobile'
      ? 'phone'
      : topic === 'city'
        ? 'address'
        : topic === 'confirm'
          ? 'email'
          : topic;

/**
 * Reads a run of boxes that share one label (電話番号 [ ]-[ ]-[ ], 姓 [ ] 名 [ ])
 * and gives every box of it its part.
 * @param run places in the list, in the order of the page
 */
export function readRun(run: readonly number[], facts: readonly ControlFacts[], readings: readonly Reading[]): Claim[] {
  const { topic, score, kana, again, last, first, label } = readings[run[0]!]!;
  if (!topic) return [];
  const whole = wholeOf(topic, kana);
  const isLine = (at: number) => facts[at]!.control === 'line';
  // A mobile number is second best, and so is the part of an address.
  const points = topic === 'mobile' ? score - 2 : topic === 'city' ? score - 1 : score;
  const claim = (kinds: readonly ReadKind[], places: readonly number[]): Claim[] =>
    kinds.map((kind, i) => ({ kind, at: places[i]!, score: points }));

  if (whole === 'address') {
    // 住所フリガナ is not the address.
    if (kanaWords.test(label)) return [];
    const line = run.find((at) => facts[at]!.control !== 'select');
    return line === undefined ? [] : claim(['address'], [line]);
  }
  if (whole === 'prefecture') return claim([whole], run.slice(0, 1));
  // 昭和・平成 comes first and is no part of a western date.
  const places = run.filter((at) => !facts[at]!.options.some((text) => /昭和|平成/.test(text)));
  const parts = partsOf[whole as ReadKind];
  const mayChoose = whole === 'birthDate' ? places.length > 1 : whole === 'email' && places.length === 2;
  if ((!isLine(run[0]!) && whole !== 'birthDate') || (!mayChoose && !places.every(isLine))) return [];
  if (places.length > 1) {
    const isSplit = whole !== 'email' || facts[places[1]!]!.gap?.includes('@');
    if (!isSplit) return places.length === 2 ? claim(['email', 'emailConfirm'], places) : [];
    return parts?.length === places.length && !(whole === 'email' && again) ? claim(parts, places) : [];
  }
  if (whole === 'email') return claim([topic === 'confirm' || again ? 'emailConfirm' : 'email'], places);
  if (whole === 'personName' || whole === 'personNameKana') {
    const part =
      topic.startsWith('last') || (topic === 'kana' && last && !first)
        ? 0
        : topic.startsWith('first') || (topic === 'kana' && first && !last)
          ? 1
          : -1;
    return claim([part < 0 ? whole : parts![part]!], places);
  }
  const own = parts || /^(companyName|desiredEmail|businessId|workerId|securityCode|loginId|reason)$/.test(whole);
  return own && !(whole === 'companyName' && kana) ? claim([whole as ReadKind], places) : [];
}

/**
 * Rows like 住所 [ ]都道府県 [ ]市区町村 [ ]番地, in which one heading stands before
 * and the parts are named behind their boxes, though the form names its others
 * before. Only where every box of the row has a part of the heading behind it:
 * then the words between two boxes belong to the first of them.
 * @returns place → its facts with the words before the row as a heading
 */
export function namedBehind(places: readonly number[], facts: readonly ControlFacts[]): Map<number, ControlFacts> {
  const turned = new Map<number, ControlFacts>();
  const isPart = (whole: Topic, text: string) => {
    const part = hintWords.test(text) ? null : meaningOf(text);
    return part !== null && part.topic !== whole && related(part.topic, whole);
  };
  places.forEach((first, i) => {
    const {
      own,
      before: [title = ''],
    } = facts[first]!;
    const whole = meaningOf(title)?.topic;
    if (own !== '' || !whole || !/^(personName|kana|address)$/.test(whole) || turned.has(first)) return;
    const row = [first];
    for (const at of places.slice(i + 1)) {
      const { after } = facts[row.at(-1)!]!;
      if (facts[at]!.before[0] !== after || facts[at]!.gap?.trim() !== after || !isPart(whole, after)) break;
      row.push(at);
    }
    const last = facts[row.at(-1)!]!;
    const beyond = facts[places[i + row.length]!];
    if (row.length < 2 || !isPart(whole, last.after) || beyond?.before.includes(last.after) || beyond?.own === last.after) return;
    for (const at of row) turned.set(at, { ...facts[at]!, before: [], heading: [...new Set([title, ...facts[at]!.heading])] });
  });
  return turned;
}
