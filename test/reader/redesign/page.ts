import { BUTTONS, CONTACT_NOTES, FORM_HEADING, FORM_NAME, PREFACE } from '../../replica/words.ts';
import { FOOTER } from '../../replica/footer-links.ts';
import { addedFields, decoys, inquiryFields, labelOf, splitFields, type Box, type Field, type InquiryField } from './fields.ts';
import { layouts, singleLayouts, type Drawn } from './layouts.ts';
import { drawLots, type Lot } from './random.ts';

/** A redesign of the replica's inquiry form. Every box that counts carries its kind in `data-truth`, which no reader looks at. */
export interface Redesign {
  seed: number;
  html: string;
  /** What was changed, for the report per kind of change. */
  changes: string[];
  /** Kinds that stand on the page. */
  kinds: string[];
}

const requiredMarks = [
  '<span class="must">※必須</span>',
  '<em>必須</em>',
  '【必須】',
  '(必須)',
  '<b>*</b>',
  ' <span>※</span>',
  '<i>required</i>',
  '［必須］',
];
const codings = ['names none', 'names telling', 'names numbered', 'names made by a framework', 'names in Japanese'] as const;

function attributes(code: string, at: number, coding: (typeof codings)[number], label: string, lot: Lot): { id: string; html: string } {
  const number = lot.upTo(9000) + 1000;
  const part = at === 0 ? '' : String(at + 1);
  switch (coding) {
    case 'names none':
      return { id: '', html: '' };
    case 'names telling':
      return { id: `${code}${part}`, html: ` id="${code}${part}" name="${code}${part}"` };
    case 'names numbered':
      return { id: `item${number}`, html: ` id="item${number}" name="item${number}"` };
    case 'names made by a framework':
      return { id: `:r${number.toString(32)}:`, html: ` id=":r${number.toString(32)}:"` };
    case 'names in Japanese':
      return { id: '', html: ` name="${label.replace(/[^ぁ-んァ-ヶ一-龠ー]/g, '')}${part}"` };
  }
}

function drawBox(box: Box, attributesOfIt: string, placeholder: string): string {
  const truth = box.kind === null ? '' : ` data-truth="${box.kind}"`;
  const hint = placeholder === '' ? '' : ` placeholder="${placeholder}"`;
  if (box.tag === 'select')
    return `<select${attributesOfIt}${truth}>${box.options!.map((text, i) => `<option value="${i === 0 ? '' : i}">${text}</option>`).join('')}</select>`;
  if (box.tag === 'textarea') return `<textarea rows="6"${attributesOfIt}${truth}${hint}></textarea>`;
  return `<input type="${box.type ?? 'text'}"${attributesOfIt}${truth}${hint}${box.maxLength === undefined ? '' : ` maxlength="${box.maxLength}"`}>`;
}

export function redesign(seed: number): Redesign {
  const lot = drawLots(seed);
  const changes: string[] = [];
  const change = (name: string, often: number): boolean => {
    const made = lot.once(often);
    if (made) changes.push(name);
    return made;
  };

  let keys = Object.keys(inquiryFields) as InquiryField[];
  const fields: Field[] = [];
  const synonyms = change('other words', 2);
  if (change('fields reordered', 3)) {
    // The mail address comes before its repetition, as it must.
    keys = lot
      .shuffled(keys.filter((key) => key !== 'emailConfirm'))
      .flatMap((key) => (key === 'email' ? [key, 'emailConfirm' as const] : [key]));
  }
  const split = (['phone', 'name', 'email'] as const).filter((key) => change(`${key} split`, 4));
  if (split.includes('email')) keys = keys.filter((key) => key !== 'emailConfirm');
  for (const key of keys) fields.push(split.includes(key as never) ? splitFields[key]! : inquiryFields[key]);
  // Nobody puts a field between a mail address and its repetition, or between a name and its reading.
  const insert = (field: Field) => {
    let at = lot.upTo(fields.length + 1);
    while (/emailConfirm|ana/.test(fields[at]?.boxes[0]!.kind ?? '')) at += 1;
    fields.splice(at, 0, field);
  };
  if (change('fields added', 3)) {
    for (const field of uniqueKinds(lot.shuffled(addedFields)).slice(0, 1 + lot.upTo(3))) {
      if (/ana/.test(field.boxes[0]!.kind!)) fields.splice(fields.findIndex(({ code }) => code === 'name') + 1, 0, field);
      else insert(field);
    }
  }
  if (change('decoys', 2))
    lot
      .shuffled(decoys)
      .slice(0, 1 + lot.upTo(4))
      .forEach(insert);

  const coding = lot.one(codings);
  changes.push(coding);
  const isSingle = fields.every(({ boxes }) => boxes.length === 1);
  const placeholderOnly = isSingle && fields.every(({ boxes }) => boxes[0]!.tag !== 'select') ? change('placeholder only', 2) : false;
  const layout = isSingle && lot.once(3) ? lot.one(singleLayouts) : lot.one(layouts);
  changes.push(placeholderOnly ? 'no labels' : layout.name);
  const mark = lot.one(requiredMarks);
  const wrapped = change('wrappers', 4);
  const examples = change('examples in placeholders', 3);
  const hints = change('hints beside fields', 3);

  const drawn = fields.map((one): Drawn => {
    const words = labelOf(one, lot, synonyms);
    let first = '';
    const boxes = one.boxes.map((box, at) => {
      const { id, html } = attributes(one.code, at, coding, words, lot);
      if (at === 0) first = id;
      const placeholder = placeholderOnly ? words : examples ? (box.example ?? '') : '';
      const word = box.word !== undefined && lot.once(2) ? `<span>${box.word}</span> ` : '';
      const control = `${word}${drawBox(box, html, placeholder)}`;
      return `${box.joint ?? ''}${wrapped ? `<span class="w"><span>${control}</span></span>` : control}`;
    });
    const last = one.boxes.at(-1)!;
    return {
      words,
      label: placeholderOnly ? '' : `${words}${one.required ? mark : ''}`,
      boxes: `${boxes.join(' ')}${last.kind === 'birthDay' ? '日' : ''}`,
      id: first,
      hint:
        hints && !placeholderOnly
          ? `<p class="hint">${lot.one(['※半角で入力してください', '例：基金 次郎', '(全角)', '50文字以内'])}</p>`
          : '',
    };
  });
  const rows = layout.draw(placeholderOnly ? drawn.map((one) => ({ ...one, label: '' })) : drawn, lot);
  const form = shape(rows, lot, change);
  return {
    seed,
    html: pageOf(form, lot, change),
    changes,
    kinds: fields.flatMap(({ boxes }) => boxes.map(({ kind }) => kind)).filter((kind) => kind !== null),
  };
}

function uniqueKinds(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ code }) => {
    const about = code.replace('furigana', 'kana').replace('birthday', 'birth');
    return !seen.has(about) && seen.add(about);
  });
}

type Change = (name: string, often: number) => boolean;

/** The form element, or what a site has in its place. */
function shape(rows: string, lot: Lot, change: Change): string {
  const traps = [
    '<div style="position:absolute;left:-9999px"><label>メールアドレス<input name="email2"></label></div>',
    '<input name="name" style="opacity:0;width:1px;height:1px" tabindex="-1">',
    '<div style="display:none"><label>電話番号<input name="phone"></label></div>',
    '<p>この欄には入力しないでください <input name="website"></p>',
    '<div aria-hidden="true">お名前<input></div>',
    '<div style="height:0;overflow:hidden"><label>会社名<input></label></div>',
    '<textarea readonly>個人情報の取り扱いについて</textarea>',
  ];
  const trap = change('traps', 3) ? lot.one(traps) : '';
  const agree = lot.once(2) ? '<p><label><input type="checkbox"> 個人情報の取り扱いに同意します</label></p>' : '';
  const doors = lot.one([
    `<button data-truth="submitButton">${BUTTONS.confirm}</button>`,
    `<button type="button">${BUTTONS.back}</button><button type="submit" data-truth="submitButton">確認画面へ進む</button>`,
    `<input type="reset" value="リセット"><input type="submit" value="入力内容を確認する" data-truth="submitButton">`,
    `<button type="submit" data-truth="submitButton"><span>${BUTTONS.send}</span>する</button>`,
  ]);
  const inner = `${trap}${rows}${agree}<div>${doors}</div>`;
  if (change('no form element', 6)) return `<div class="form">${inner}</div>`;
  if (change('in a dialog', 8)) return `<dialog open><h2>${FORM_NAME}</h2><form>${inner}</form></dialog>`;
  if (change('in a shadow root', 10)) return `<x-form><template shadowrootmode="open"><form>${inner}</form></template></x-form>`;
  return `<form method="post">${inner}</form>`;
}

/** The page around the form: the replica's words and links, in another order and with other forms beside it. */
function pageOf(form: string, lot: Lot, change: Change): string {
  const search = change('a search form beside it', 3)
    ? '<form role="search"><input type="text" placeholder="キーワード" name="q"><button>検索</button></form>'
    : '';
  const letter = change('a newsletter form beside it', 5)
    ? '<form class="nl"><h3>メールマガジン登録</h3><input type="email" placeholder="メールアドレス"><button>登録</button></form>'
    : '';
  const stepper = change('a stepper', 4) ? '<ol><li>1 入力</li><li>2 確認</li><li>3 完了</li></ol>' : '';
  const preface = change('a preface', 3) ? PREFACE.map((text) => `<p>${text}</p>`).join('') : '';
  const links = lot.shuffled(FOOTER.flatMap((column) => column.links));
  links.splice(lot.upTo(links.length), 0, { label: FORM_NAME, href: '/inquiry' });
  const list = links
    .map(({ label, href }) => `<li><a href="${href}"${label === FORM_NAME ? ' data-truth-link' : ''}>${label}</a></li>`)
    .join('');
  const menu = change('links before the form', 3);
  const nav = `<${menu ? 'nav' : 'footer'}><ul>${list}</ul></${menu ? 'nav' : 'footer'}>`;
  const main = `<main><h1>${FORM_HEADING}</h1>${stepper}${preface}${form}${CONTACT_NOTES.map((text) => `<p>${text}</p>`).join('')}</main>`;
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>サポート:${FORM_NAME}</title></head><body>${search}${menu ? nav : ''}${main}${letter}${menu ? '' : nav}</body></html>`;
}
