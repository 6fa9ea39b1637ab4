import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../bundle.ts';
import { evaluateApart, openTab, sharedChromium } from './browser.ts';
import type { PageReading } from './in-page.ts';

const table = (...labels: string[]) =>
  `<table>${labels.map((label, at) => `<tr><th>${label}</th><td><input id="f${at}" name="f${at}"></td></tr>`).join('')}</table>`;
const page = (form: string) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>お問い合わせ</title><form>${form}<p>内容 <textarea id="body"></textarea></p><button>確認</button></form></html>`;
const all = { companyName: '#f0', personName: '#f1', email: '#f2', phone: '#f3', inquiryBody: '#body' };

/** The same four labels as sites and their tools write them. */
const spellings: Record<string, string[]> = {
  'with furigana': [
    '<ruby>会社名<rt>かいしゃめい</rt></ruby>',
    'お<ruby>名前<rt>なまえ</rt></ruby>',
    'メールアドレス',
    '<ruby>電話番号<rt>でんわばんごう</rt></ruby>',
  ],
  'with furigana in brackets': [
    '<ruby>会社名<rp>(</rp><rt>かいしゃめい</rt><rp>)</rp></ruby>',
    '<ruby>氏<rp>(</rp><rt>し</rt><rp>)</rp>名<rp>(</rp><rt>めい</rt><rp>)</rp></ruby>',
    'メールアドレス',
    '<ruby>電話<rp>(</rp><rt>でんわ</rt><rp>)</rp>番号<rp>(</rp><rt>ばんごう</rt><rp>)</rp></ruby>',
  ],
  'broken by line ends': ['会社<br>名', 'お名<br>前', 'メール<br>アドレス', '電話<br>番号'],
  'in pieces': [
    '<span>会社</span><span>名</span>',
    '<b>氏</b><span>名</span>',
    '<span>メール</span>アドレス',
    '<font>電話</font><font>番号</font>',
  ],
  'with places to break': ['会社&shy;名', 'お&#8203;名前', 'メール<wbr>アドレス', '電話&#8288;番号'],
  'with letters that only look like others': ['会社名', '⽒名', 'メールアドレス', '電話番号'],
  'in plain words': ['会社の なまえ', 'あなたの なまえ', 'メールアドレス', 'でんわばんごう'],
};

describe('labels', () => {
  let read: (html: string) => Promise<PageReading>;

  beforeAll(async () => {
    const script = await bundleScript('test/reader/in-page.ts');
    const tab = await openTab(await sharedChromium());
    read = async (html) => {
      await tab.show(html);
      return evaluateApart<PageReading>(tab.cdp, script, 'bundled.read(1)');
    };
  }, 60_000);

  it.each(Object.entries(spellings))('are read %s', async (_how, labels) => {
    expect((await read(page(table(...labels)))).fields).toMatchObject(all);
  });

  it('are not looked for in the links that take a visitor on', async () => {
    const step = (inside: string) => `<div>${inside}<a href="#next">次へ進む</a></div>`;
    const { fields } = await read(
      page(
        `${step('<select id="k"><option>選んでください</option><option>A</option></select>')}
         ${step('<p>お名前</p><input id="f1"><p>フリガナ</p><input id="k1">')}${step('<p>メールアドレス</p><input id="f2">')}`,
      ),
    );
    expect(fields).toMatchObject({ personName: '#f1', personNameKana: '#k1', email: '#f2' });
  });

  it('are not taken from the heading of a form whose boxes name themselves', async () => {
    const boxes = ['会社名', 'お名前', 'メールアドレス', '電話番号']
      .map((words, at) => `<p><input id="f${at}" placeholder="${words}"></p>`)
      .join('');
    for (const heading of ['<h2>お問い合わせ</h2>', '<div style="font-size:24px">お問い合わせフォーム</div>', '<h2>CONTACT</h2>']) {
      expect((await read(page(heading + boxes))).fields, heading).toMatchObject(all);
    }
  });
});

describe('the link to the inquiry form', () => {
  let linkOn: (body: string) => Promise<string | null>;

  beforeAll(async () => {
    const script = await bundleScript('test/reader/in-page.ts');
    const tab = await openTab(await sharedChromium());
    linkOn = async (body) => {
      await tab.show(`<!doctype html><html lang="ja"><meta charset="utf-8"><title>財団</title><body>${body}</body></html>`);
      return (await evaluateApart<PageReading>(tab.cdp, script, 'bundled.read(1)')).link;
    };
  }, 60_000);

  it.each(['お問い合わせ・資料請求', '資料請求・お問合わせ', '採用・お問い合わせ', 'お問い合わせ・アクセス', 'ご相談・お問い合わせ'])(
    'is found as 「%s」',
    async (words) => {
      expect(await linkOn(`<ul><li><a href="/faq">よくあるご質問</a></li><li><a id="a" href="/contact">${words}</a></li></ul>`)).toBe('#a');
    },
  );

  it.each(['よくあるご質問・お問い合わせ', '資料請求', '採用に関するお問い合わせ'])('is not taken from 「%s」', async (words) => {
    expect(await linkOn(`<a id="a" href="/x">${words}</a>`)).toBe(null);
  });

  it('is the one at the foot of the page where two of the same words lead to two pages', async () => {
    const two = (foot: string) => linkOn(`<header><a id="a" href="/contact.php">お問い合わせ</a></header><p>本文</p>${foot}`);
    expect(await two('<footer><a id="b" href="/contact.html">お問い合わせ</a></footer>')).toBe('#b');
    expect(await two('<nav><a id="b" href="/contact.html">お問い合わせ</a></nav>')).toBe(null);
  });

  it('is the frame in which another site’s form stands', async () => {
    const frame = (src: string, more = '') =>
      linkOn(`<h1>お問い合わせ</h1><iframe id="a" src="${src}" width="600" height="400" ${more}></iframe>`);
    expect(await frame('https://form.example/contact/1')).toBe('#a');
    expect(await frame('https://form.example/x', 'title="お問い合わせフォーム"')).toBe('#a');
    expect(await frame('https://maps.example/embed', 'title="地図"')).toBe(null);
  });
});
