import { drawLots, type Lot } from './random.ts';
import { readings, siteWords, type ScreenWords } from './site-words.ts';

/** One screen of a site that somebody else designed. */
export interface SitePage {
  seed: number;
  is: string;
  html: string;
  changes: string[];
}

const headingKinds = ['h1', 'h2', 'h4', 'h6', 'div', 'bold', 'image', 'legend', 'title only', 'none'] as const;
const flows = ['page', 'page', 'page', 'dialog', 'frame', 'one step'] as const;

function headingOf(kind: (typeof headingKinds)[number], words: string): string {
  switch (kind) {
    case 'div':
      return `<div class="ttl" style="font-size:26px">${words}</div>`;
    case 'bold':
      return `<p><b>${words}</b></p>`;
    case 'image':
      return `<p><img src="h.png" alt="${words}" width="280" height="36"></p>`;
    case 'legend':
    case 'title only':
    case 'none':
      return '';
    default:
      return `<${kind}>${words}</${kind}>`;
  }
}

const layouts = [
  (label: string, box: string) => `<p>${label}<br>${box}</p>`,
  (label: string, box: string) => `<div class="row"><div>${label}</div><div>${box}</div></div>`,
  (label: string, box: string) => `<table><tr><th>${label}</th><td>${box}</td></tr></table>`,
  (label: string, box: string) => `<label>${label} ${box}</label><br>`,
] as const;

/** What a browser's translator makes of Japanese words: none of them is left. */
const foreign = (html: string): string =>
  html
    .replace(/alt="[^"]*"|placeholder="[^"]*"/g, '')
    .replace(/[ぁ-ヿ一-龠々ー〇（）・、。※]+/g, (text) => `<font><font>${'mot '.repeat(1 + (text.length >> 2))}</font></font>`);
const withRuby = (html: string): string =>
  readings.reduce((text, [word, reading]) => text.replaceAll(word, `<ruby>${word}<rt>${reading}</rt></ruby>`), html);

const options: Record<string, readonly string[]> = {
  topic: ['ログイン情報を教えてほしい', '申請状況を確認したい', 'お支払いについて', 'その他'],
  pref: ['北海道', '東京都', '大阪府'],
};

function draw(words: ScreenWords, lot: Lot, isRadio: boolean, isCoded: boolean, one: boolean): string {
  const layout = lot.one(layouts);
  const rows = words.fields
    .filter(([, tag]) => !one || tag === 'input')
    .map(([labels, tag, code]) => {
      const label = lot.one(labels);
      const names = isCoded ? ` name="${code}"` : ` name="f${lot.upTo(90)}"`;
      const list = options[code] ?? [];
      if (tag === 'textarea') return layout(label, `<textarea${names}></textarea>`);
      if (tag === 'select' && isRadio)
        return `<p>${label}</p>${list.map((text) => `<label><input type="radio"${names}>${text}</label>`).join('')}`;
      if (tag === 'select')
        return layout(
          label,
          `<select${names}><option>選択してください</option>${list.map((text) => `<option>${text}</option>`).join('')}</select>`,
        );
      return layout(label, `<input type="${tag === 'password' ? 'password' : isCoded && code === 'email' ? 'email' : 'text'}"${names}>`);
    });
  return rows.join('');
}

/** A page of a seeded site: any of the screens, in other words, another order of things and another dress. */
export function sitePage(seed: number): SitePage {
  const lot = drawLots(seed);
  const is = lot.one(Object.keys(siteWords));
  const words = siteWords[is]!;
  const changes = [is];
  const change = (name: string, often: number): boolean => {
    const made = lot.once(often);
    if (made) changes.push(name);
    return made;
  };
  const isUnseen = change('words in no pattern', 6);
  const said = lot.one(isUnseen ? words.unseen : words.headings);
  const kind = lot.one(headingKinds);
  const flow = lot.one(flows.filter((one) => one !== 'one step' || is === 'login'));
  const isTranslated = change('translated', 6);
  const hasRuby = !isTranslated && change('furigana', 4);
  changes.push(`heading: ${kind}`, `flow: ${flow}`);

  const fields = draw(words, lot, change('topics as radio buttons', 3), change('telling names', 2), flow === 'one step');
  const lead = lot.once(2) ? `<p>${lot.one(words.leads)}</p>` : '';
  const button = lot.once(2)
    ? `<button>${lot.one(words.buttons)}</button>`
    : `<input type="submit" value="${isTranslated ? 'mot' : lot.one(words.buttons)}">`;
  const link = lot.once(2) ? `<p><a href="/x">${lot.one(words.links)}</a></p>` : '';
  const legend = kind === 'legend' ? `<fieldset><legend>${said}</legend>${fields}</fieldset>` : fields;
  const form = lot.once(5) ? `<div>${legend}${button}</div>` : `<form>${legend}${button}</form>`;
  const dress = (html: string) => (isTranslated ? foreign(html) : hasRuby ? withRuby(html) : html);
  const part = dress(`${headingOf(kind, said)}${lead}${form}${link}`);

  const title = kind === 'none' ? '財団' : kind === 'title only' || lot.once(2) ? `${said} | 財団` : '財団';
  const search = lot.once(2) ? '<form role="search"><input name="q" placeholder="サイト内検索"><button>検索</button></form>' : '';
  const menu = ['トップ', '登録する', 'よくあるご質問', 'お問い合わせ'].map((text) => `<a href="/">${text}</a>`).join(' ');
  const inside =
    flow === 'dialog'
      ? `<h1>${dress('お知らせ')}</h1><p>${dress('本文')}</p><div role="dialog" style="position:fixed;inset:15%">${part}</div>`
      : flow === 'frame'
        ? `<iframe width="700" height="500" srcdoc="${`<body>${part}</body>`.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`
        : part;
  const html = `<!doctype html><html lang="${isTranslated ? 'vi' : 'ja'}"${isTranslated ? ' class="translated-ltr"' : ''}><head><meta charset="utf-8"><title>${isTranslated ? 'mot' : title}</title></head><body><header>${dress(menu)}${isTranslated ? '' : search}</header><main>${inside}</main><footer>${dress('お問い合わせは電話でも承ります。')}</footer></body></html>`;
  return { seed, is, html, changes };
}
