import { clues, rather, readOnly, traits as weighed, weight, type FormTraits, type CluePlace } from '../ccus/screen-evidence.ts';
import type { Topic } from '../ccus/labels/kinds.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import { codeOf, meaningOf } from './meaning.ts';
import type { ScreenFacts, ScreenPart } from './screen-facts.ts';
import { plain } from './text.ts';
import { isForeign } from './translated.ts';

export interface ScreenVerdict {
  screen: ScreenKey;
  /** `perhaps`: worth a quiet question, and nothing more. */
  sure: 'sure' | 'perhaps';
  points: number;
}

/** A form with what stands around it: words by the place in which they stand. */
interface Form {
  traits: FormTraits;
  words: Record<CluePlace, string[]>;
}

/** Blanks between Japanese letters are a matter of layout. */
const joined = (text: string): string =>
  plain(text.replace(/[\u00ad\u200b-\u200d\u2060]/g, '')).replace(/(?<=[ぁ-ヿ一-龠]) (?=[ぁ-ヿ一-龠])/g, '');

const search = /検索|search|キーワード|keyword|\bq\b|サイト内/i;
/** How many texts right before a box may be its label. */
const labelsBefore = 2;

const nothingAsked = (foreign: boolean, before: string): FormTraits => ({
  lines: 0,
  textareas: 0,
  passwords: 0,
  selects: 0,
  radios: 0,
  email: 0,
  name: 0,
  kana: 0,
  phone: 0,
  company: 0,
  personal: 0,
  category: 0,
  inquiry: 0,
  loginId: 0,
  newPassword: 0,
  securityCode: 0,
  foreign,
  before,
});

const counted: Partial<Record<Topic, Exclude<keyof FormTraits, 'before' | 'foreign'>>> = {
  email: 'email',
  desiredEmail: 'email',
  confirm: 'email',
  personName: 'name',
  lastName: 'name',
  firstName: 'name',
  kana: 'kana',
  lastNameKana: 'kana',
  firstNameKana: 'kana',
  phone: 'phone',
  mobile: 'phone',
  companyName: 'company',
  postalCode: 'personal',
  prefecture: 'personal',
  city: 'personal',
  address: 'personal',
  birthDate: 'personal',
  inquiryCategory: 'category',
  inquiry: 'inquiry',
  loginId: 'loginId',
  businessId: 'loginId',
  workerId: 'loginId',
  securityCode: 'securityCode',
};

/** What a box asks for: by its own words, those right before it, its names for machines, or its type. */
function topicOf(box: ScreenPart, before: readonly string[], translated: boolean): Topic | undefined {
  const said = translated ? [] : [box.text.split(' / ')[0]!, ...before];
  for (const text of said) {
    const meaning = text === '' ? null : meaningOf(text);
    if (meaning) return meaning.topic;
  }
  const coded = codeOf(
    box.code
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_[\]().]+/g, ' ')
      .toLowerCase()
      .trim(),
  );
  return coded ?? (box.type === 'email' ? 'email' : box.type === 'tel' ? 'phone' : undefined);
}

function countBox(traits: FormTraits, box: ScreenPart, before: readonly string[], translated: boolean): void {
  const { type, code } = box;
  const words = `${box.text} ${before.join(' ')}`;
  const topic = topicOf(box, before, translated);
  if (type === 'password') {
    // A security code is asked for in dots as well.
    if (topic === 'securityCode') traits.securityCode += 1;
    else {
      traits.passwords += 1;
      if (/new-password/.test(code) || /新しい|新規|希望/.test(words)) traits.newPassword += 1;
    }
    return;
  }
  if (type === 'select') traits.selects += 1;
  else if (type === 'radio') traits.radios += 1;
  else if (type === 'textarea') traits.textareas += 1;
  else traits.lines += 1;
  const name = topic && counted[topic];
  // お問い合わせ内容 over a choice is its sort.
  if (name === 'inquiry' && /select|radio/.test(type)) traits.category += 1;
  else if (name) traits[name] += 1;
}

/** The forms of a page; what stands above one belongs to it as well. */
function formsIn({ title, parts }: ScreenFacts, address: string, translated: boolean, before: string): Form[] {
  const told = parts.map((part) => ({ ...part, text: joined(part.text) }));
  const isSearch = (part: ScreenPart) => part.type === 'search' || (part.type !== 'textarea' && search.test(`${part.text} ${part.code}`));
  const boxes = told.filter((part) => part.is === 'box' && !isSearch(part));
  const ids = [...new Set(boxes.map(({ form }) => form))];
  // A parser cuts some forms in two: then only together they are a form.
  const groups = ids.length > 1 && ids.includes(0) ? [...ids.map((id) => [id]), ids] : ids.map((id) => [id]);
  return groups.map((group) => {
    const isMine = ({ is, form }: ScreenPart) => /box|button/.test(is) && group.includes(form);
    const mine = told.map((part, at) => (part.is === 'box' && isMine(part) && !isSearch(part) ? at : -1)).filter((at) => at >= 0);
    const [first, last] = [mine[0]!, mine.at(-1)!];
    const traits = nothingAsked(translated, before);
    const words: Form['words'] = {
      title: [joined(title)],
      heading: [],
      crumb: [],
      label: [],
      button: [],
      link: [],
      text: [],
      options: [],
      code: [],
      address: [address],
    };
    told.forEach((part, at) => {
      const { is, text, loud } = part;
      const isInside = at > first - labelsBefore - 1 && at <= last + 1;
      if (is === 'text') {
        if (loud === 2 && at <= last) words.heading.push(text);
        else if (loud === 1 && at < first && at > first - 12) words.heading.push(text);
        if (isInside) words.label.push(text);
        words.text.push(text);
      } else if (is === 'button' && (isMine(part) || (at > last && at < last + 4 && part.form === 0))) words.button.push(text);
      else if (is === 'link') {
        words.link.push(text);
        if (at > last && at < last + 4 && words.button.length === 0) words.button.push(text);
      } else if (is === 'crumb') words.crumb.push(text);
      else if (is === 'box' && mine.includes(at)) {
        const above: string[] = [];
        for (let up = at - 1; up >= 0 && above.length < labelsBefore && told[up]!.is !== 'box'; up -= 1) {
          if (told[up]!.is === 'text') above.push(told[up]!.text);
        }
        countBox(traits, part, above, translated);
        words.label.push(text);
        words.code.push(part.code);
        if (part.type === 'select') words.options.push(text);
        if (part.type === 'radio') words.options.push(...told.slice(at + 1, at + 20).map((next) => next.text));
      }
    });
    return { traits, words };
  });
}

const listOf = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? (one as readonly T[]) : [one as T]);

/** What all evidence together is worth for one screen. */
function weigh(screen: ScreenKey, { traits: form, words }: Form): number {
  const best = new Map<CluePlace, number>();
  let points = 0;
  for (const [screens, worth, places, says] of clues) {
    if (!listOf(screens).includes(screen)) continue;
    if (worth < 0) {
      // 会員登録についてのお問い合わせ is an inquiry all the same.
      const isSaid = listOf(places).some((place) => words[place].some((text) => says.test(text) && weighOwn(screen, place, text) <= 3));
      if (isSaid) points += worth;
      continue;
    }
    for (const place of listOf(places)) {
      if ((best.get(place) ?? 0) < worth && words[place].some((text) => says.test(text))) best.set(place, worth);
    }
  }
  for (const worth of best.values()) points += worth;
  for (const [screens, worth, holds] of weighed) if (listOf(screens).includes(screen) && holds(form)) points += worth;
  return points;
}

/** What the very same text says for the screen. */
const weighOwn = (screen: ScreenKey, place: CluePlace, text: string): number =>
  Math.max(
    0,
    ...clues.map(([screens, worth, places, says]) =>
      worth > 0 && listOf(screens).includes(screen) && listOf(places).includes(place) && says.test(text) ? worth : 0,
    ),
  );

const asked = [...new Set(weighed.flatMap(([screens]) => listOf(screens)))];

/**
 * Which screen a page is, by all that stands on it. Pure.
 * @param address of the page, without what may name somebody
 * @param before the screen that this tab showed before
 */
export function judgeScreen(facts: ScreenFacts, address: string, before: ScreenKey | null = null): ScreenVerdict {
  const texts = facts.parts.flatMap(({ is, text }) => (is === 'text' ? [text] : []));
  const forms = formsIn(facts, address, isForeign(facts, texts), before ?? '');
  const ranked = forms
    .flatMap((form) => asked.map((screen) => ({ screen, points: weigh(screen, form) })))
    .toSorted((a, b) => b.points - a.points);
  const meant = ({ screen }: { screen: ScreenKey }) =>
    !rather.some(([one, other]) => other === screen && ranked.some((rival) => rival.screen === one && rival.points >= weight.sure));
  const [best, ...others] = ranked.filter(meant);
  const next = others.find(({ screen }) => screen !== best?.screen)?.points ?? 0;
  if (best && best.points >= weight.perhaps) {
    const sure = best.points >= weight.sure && best.points - next >= weight.lead ? 'sure' : 'perhaps';
    return { ...best, sure };
  }
  const loud = facts.parts.filter(({ is, loud: how }) => is === 'text' && how === 2).map(({ text }) => joined(text));
  const lines = facts.said.split('\n').map(joined);
  const page = {
    said: [...lines, ...loud].join('\n'),
    first: [lines[0], lines[1] ?? loud[0]].join('\n'),
    buttons: facts.buttons.split('\n').map(joined).join('\n'),
    boxes: facts.parts.filter(({ is }) => is === 'box').length,
    textareas: facts.parts.filter(({ type }) => type === 'textarea').length,
  };
  const screen = readOnly.find(([, holds]) => holds(page))?.[0] ?? 'unknown';
  return { screen, sure: 'sure', points: 0 };
}
