import { variants } from './variants.ts';

/** 斉 and 斎 are two characters, but people confuse them, and Unihan calls their old forms 齊 and 齋 variants of each other. */
const takenForEachOther = '斉斎';

const plainForms = new Map<string, string>(
  `${variants} ${takenForEachOther}`
    .trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [plain = '', ...others] = group;
      return others.map((other) => [other, plain] as const);
    }),
);

/** At most two steps: no entry of the table leads to another entry, but it may lead to one of the pair above. */
const plainForm = (character: string): string => {
  const once = plainForms.get(character) ?? character;
  return plainForms.get(once) ?? once;
};

/** 会社の種類 in the ways it is written and read; a name is found with or without. */
const legalForms =
  /(株式|有限|合同|合資|合名|相互)会社|一般社団法人|一般財団法人|協同組合|\((株|有|同|資|名|相|社|財|一社|一財|協)\)|(かぶしき|ゆうげん|ごうどう|ごうし|ごうめい)がいしゃ|\((かぶ|かぶしき|か|ゆう|ゆ|どう|ど)\)/gu;

/** Latin letters that are letters of their own and have no parts; people type the one that looks alike. */
const alike: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/** Letters without their marks: nguyen finds Nguyễn. */
const withoutMarks = (text: string): string =>
  /^[\0-\u007f\u3000-\u9fff]*$/.test(text)
    ? text
    : text.replace(/[\u0300-\u036f]/gu, '').replace(/[\u00c0-\u024f\u1e00-\u1eff]/gu, (letter) => {
        const unmarked = letter.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
        return alike[unmarked] ?? unmarked;
      });

const kanji = /[\p{Script=Han}]/gu;

/**
 * Brings a text into the form in which a search compares texts: half-width
 * letters and digits in lower case, every kana as hiragana,
 * 異体字 as their plain form, without 会社の種類, blanks and marks.
 */
export const normaliseForSearch = (text: string): string => withoutMarks(bare(text));

const bare = (text: string): string =>
  text
    // Variation selectors choose one of several shapes of a character. They are removed here because NFKC keeps them.
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
    // A hyphen behind a kana was meant for its long sound.
    .replace(/(?<=[ぁ-ゖー])[-‐‑‒–—―−](?!\d)/gu, 'ー')
    .replace(/ゖ/g, 'け')
    .replace(/ゕ/g, 'か')
    .replace(legalForms, '')
    .replace(kanji, plainForm)
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
    // Without the blanks a letter may now stand right before its combining mark: the two are composed once more.
    .normalize('NFKC');
