import { codeTopics } from '../ccus/labels/codes.ts';
import { bareCategory, joiner, labelTail, matterWords, somewhereElse, wordTopics } from '../ccus/labels/words.ts';
import type { Topic } from '../ccus/labels/kinds.ts';
import { bare, remembered } from './text.ts';

/** What a text says a field is for. */
export interface Meaning {
  topic: Topic;
  /** 1 for a label, less for a sentence or for a label of two things. */
  sure: number;
}

/** The meaning of a label or a sentence, or `null` when it names no field. */
export const meaningOf = remembered(read);

/** The meaning of a name for machines, or of an English label. */
export const codeOf = remembered((text): Topic | undefined => codeTopics.find(([, pattern]) => pattern.test(text))?.[0]);

export const isJapanese = (text: string): boolean => /[〒ぁ-んァ-ヶ一-龠]/.test(text);

function read(text: string): Meaning | null {
  let inner = '';
  const outer = unspread(
    bare(
      bare(text).replace(/\(([^)]*)\)?|[[【〔「<]([^\]】〕」>]*)[\]】〕」>]?/g, (_all, words?: string, others?: string) => {
        inner += ` ${words ?? others}`;
        return ' ';
      }),
    ),
  );
  // NAME 必須 is an English label, whatever marks it.
  if (!isJapanese(bare(text))) {
    const topic = codeOf(unspread(bare(text)).toLowerCase());
    return topic ? { topic, sure: 1 } : null;
  }
  // In a sentence the thing that is to be typed stands before its verb.
  const core = outer.replace(/([をは]|について).{0,12}(入力|記入|選択|書き|選び|教えて|お知らせ).*$/, '');
  const within = headOf(bare(inner));
  const found = headOf(core) ?? within ?? headOf(withoutNote(text)) ?? bilingual(core);
  // 氏名（姓） is the family name, and ご連絡先（メールアドレス） no telephone.
  if (found && within && (/^(last|first)Name/.test(within.topic) ? related(found.topic, within.topic) : core.endsWith('連絡先')))
    return within;
  return found && { topic: found.topic, sure: /(さい|ます|せん)[。!) ]*$/.test(outer) ? found.sure * 0.8 : found.sure };
}

/** ご 住 所 is 住所 spread over a wide column. */
const unspread = (text: string): string => (/^(\S )+\S$/.test(text) ? text.replace(/ /g, '') : text);

/** What stands before ※ or before a remark on the width of letters, when something does. */
const withoutNote = (text: string): string => bare(/^(.*[^\s※].*?)(\s*※|\s[半全]角).*$/.exec(text)?.[1] ?? '');

/** お名前 / Name says the same thing twice. */
function bilingual(text: string): Meaning | null {
  const [, first, second] = /^(.*?[ぁ-んァ-ヶ一-龠])\s*[/|]?\s*([a-z][a-z .()-]+)$/i.exec(text) ?? [];
  const found = first ? headOf(first) : null;
  const again = second && codeOf(second.toLowerCase());
  return found && (!again || related(found.topic, again)) ? found : null;
}

/** The topic whose words end the text; the longer words when two end together. */
function headOf(text: string): Meaning | null {
  let topic: Topic | null = null;
  let from = 0;
  let end = 0;
  for (const [name, pattern] of wordTopics) {
    for (const match of text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (to > end || (to === end && match.index < from)) [topic, from, end] = [name, match.index, to];
    }
  }
  if (!topic) return null;
  const tail = text.slice(end);
  // 会社名・部署名 is the company's box; 電話番号・時間帯 is a box for two things.
  if (!labelTail.test(tail)) {
    return joiner.test(tail) ? (bilingual(text) ?? { topic, sure: topic === 'companyName' ? 0.8 : 0.5 }) : null;
  }
  const rest = text.slice(0, from);
  // 会社名フリガナ is not the reading of a person's name.
  const owner = topic === 'kana' && rest.trim() !== '' ? headOf(rest) : null;
  if (owner && !related(owner.topic, 'personName')) return { topic: 'other', sure: 1 };
  // 区分 alone mostly asks whether somebody is a person or a firm.
  if (text === '区分') return { topic, sure: 0.5 };
  // 会員種別 and 物件種別 sort something else than what is asked.
  if (bareCategory.test(text.slice(from)) && rest.replace(/[ごお\s]+$/, '') !== '' && !matterWords.test(text))
    return { topic: 'other', sure: 1 };
  // 現場住所 and 購入店電話番号 are not the sender's.
  if (topic !== 'password' && somewhereElse.test(rest)) return { topic: 'other', sure: 1 };
  const first = rest.replace(/\s*([・/,、&と及]|または|又は|もしくは|あるいは)\s*$/, '');
  // 市区町村・番地 and 市区町村番地 are the beginning of an address, and 番地・ビル名 the rest of one.
  const other = first === rest && topic !== 'building' ? null : headOf(first);
  if (topic === 'building' && other?.topic === 'city') topic = 'city';
  return { topic, sure: other && !related(other.topic, topic) ? 0.5 : 1 };
}

/** Meanings that do not contradict each other; the first is the widest. */
export const families: readonly (readonly Topic[])[] = [
  ['personName', 'lastName', 'firstName', 'kana', 'lastNameKana', 'firstNameKana'],
  ['phone', 'mobile'],
  ['address', 'prefecture', 'city', 'building'],
  ['email', 'desiredEmail', 'confirm'],
  ['inquiry', 'note', 'inquiryCategory', 'subject'],
];

/** Two readings of one box that agree: 住所 and 市区町村. */
export const related = (a: Topic, b: Topic): boolean => a === b || families.some((family) => family.includes(a) && family.includes(b));
