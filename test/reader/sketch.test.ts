import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maskUnknown } from '../../utils/structure/known-words.ts';
import { pageFormat, pageText, pageVersion, readPage, type PageFile, type Sketch } from '../../utils/structure/page-file.ts';
import { evaluateApart, openTab, sharedChromium } from './browser.ts';
import { bundleScript } from '../bundle.ts';
import { fixtureOf } from './fixture.ts';
import { redesign } from './redesign/page.ts';
import type { Sketched } from './sketch-in-page.ts';

const typed = [
  '鬼瓦 権三',
  '磯辺建設（株）',
  'gonzo.onigawara+ccus@isobe-kensetsu.example',
  '０９０ー１２３４ー５６７８',
  '12345678901222',
  '龍造寺',
  '東京都八丈町大賀郷1丁目',
  'オニガワラ　ゴンゾウ',
  'pass-Word!9',
  '1965-07-01',
  'ログインできなくて困っています。鬼瓦です。',
  'Nguyễn Văn An',
];

/** What must not be found, whatever stands around it. */
const secrets = [
  '鬼瓦',
  '権三',
  '磯辺建設',
  'gonzo',
  'isobe',
  '龍造寺',
  '大賀郷',
  'オニガワラ',
  'ゴンゾウ',
  'pass-Word',
  '困って',
  'Nguyễn',
  'Văn',
];

const fileOf = (sketch: Sketch): PageFile => ({
  format: pageFormat,
  version: pageVersion,
  host: 'www.ccus.jp',
  screen: 'inquiryForm',
  ...sketch,
});

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;

describe('the structure of a page', () => {
  let tab: Awaited<ReturnType<typeof openTab>>;
  let inPage: <T>(expression: string) => Promise<T>;
  const pages = Array.from({ length: 50 }, (_, i) => redesign(i + 1).html);

  beforeAll(async () => {
    const script = await bundleScript('test/reader/sketch-in-page.ts');
    tab = await openTab(await sharedChromium());
    await tab.show('<!doctype html>');
    inPage = (expression) => evaluateApart(tab.cdp, script, expression);
  }, patience);
  afterAll(() => tab?.page.close());

  it(
    'holds nothing that was typed, no mail address and no number of four digits, wherever the page repeats them',
    async () => {
      const drawn = await inPage<Sketched[]>(`bundled.sketchPages(${JSON.stringify(pages)}, ${JSON.stringify(typed)})`);
      for (const { sketch } of drawn) {
        expect(sketch.cut).toBe(false);
        const read = readPage(fileOf(sketch));
        if (!read.ok) throw new Error(read.fault);
        const text = pageText(read.page);
        expect(JSON.parse(text)).toEqual(read.page);
        for (const secret of [...secrets, ...typed])
          expect(text.includes(secret) || text.includes([...secret].join(' ')), secret).toBe(false);
        expect(text).not.toMatch(/\p{Nd}{4}/u);
        expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
      }
    },
    patience,
  );

  it('shows nobody who stands on the page without having been typed', async () => {
    const people = `<h1>龍造寺 様のページ</h1><table><tr><th>氏名</th><td>鬼瓦 権三</td></tr><tr><th scope="row">磯辺 波平</th><td>技能者</td></tr></table>
      <dl><dt>担当</dt><dd>大賀 郷太</dd></dl><p>ようこそ、蓮見 蓮 さん</p><ul><li><a href="/worker/12345678901221?name=x">丹波 哲夫</a></li></ul>
      <form><label><input type="radio" name="who">瀬戸 内海</label><select><option>佐渡 金山</option><option>東京都</option></select>
      <label for="a">会社名</label><input id="a" value="御所 車"><textarea>伊豆 七島</textarea><input type="hidden" value="越後 屋"></form>`;
    const [sketch] = await inPage<Sketch[]>(`bundled.drawPages(${JSON.stringify([people])})`);
    const text = JSON.stringify(sketch);
    for (const secret of ['龍造寺', '鬼瓦', '磯辺', '大賀', '蓮見', '丹波', '瀬戸', '佐渡', '御所', '伊豆', '越後', '1234'])
      expect(text).not.toContain(secret);
    for (const kept of ['会社名', '東京都', '様のページ']) expect(text).toContain(kept);
  });

  it(
    'is read as the page itself is read',
    async () => {
      const sketches = await inPage<Sketch[]>(`bundled.drawPages(${JSON.stringify(pages)})`);
      const fixtures = sketches.map((sketch) => fixtureOf(maskUnknown(fileOf(sketch))));
      const [before, after] = await Promise.all(
        [pages, fixtures].map((some) => inPage<string[][]>(`bundled.readPages(${JSON.stringify(some)})`)),
      );
      const differ = before!.flatMap((read, i) =>
        read.join() === after![i]!.join() ? [] : [`redesign ${i + 1}: ${read.join()} → ${after![i]!.join()}`],
      );
      expect(differ.join('\n')).toBe('');
    },
    patience,
  );
});
