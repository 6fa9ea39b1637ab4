import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepKnown, maskUnknown } from '../../../utils/structure/known-words.ts';
import { namesIn, pageFormat, pageVersion, wordsIn, type PageFile, type SketchNode } from '../../../utils/structure/page-file.ts';

const pageOf = (tree: SketchNode, title = ''): PageFile => ({
  format: pageFormat,
  version: pageVersion,
  host: 'www.ccus.jp',
  screen: 'inquiryForm',
  title,
  cut: false,
  tree,
});

describe('words of forms', () => {
  it.each([
    '会社名(必須)',
    '事業者名または商号',
    'お問い合わせ内容',
    'パスワードを忘れた場合',
    'メールアドレス(確認用)',
    '担当者氏名',
    '電話番号(半角数字、ハイフンなし)',
    '生年月日',
    '入力内容を確認する',
    '東京都',
    '送信する',
    'company_name',
    'mailAddress2',
    'ctl00_txtTel1',
    'https://www.ccus.jp/',
    '例:03',
    '技能者ID',
  ])('stay: %s', (text) => {
    expect(keepKnown(text)).toBe(text);
  });

  it.each([
    ['佐藤参子(登録済み)', ['佐藤', '参子']],
    ['00123 後藤二八 その他', ['後藤', '二八']],
    ['瀬戸 内海', ['瀬戸', '内海']],
    ['千葉 太郎', ['千葉', '太郎']],
    ['山口の登録', ['山口']],
    ['町村', ['町村']],
    ['はやと', ['はやと']],
    ['さとう はなこ', ['さとう', 'はなこ']],
    ['ヤマダ タロウ', ['ヤマダ', 'タロウ']],
    ['見本建設株式会社', ['見本']],
    ['新日本建設株式会社', ['日本']],
    ['株式会社日本総合', ['日本']],
    ['Nguyen Van An', ['Nguyen']],
    ['Nguyễn Văn An', ['Nguy', 'ễn', 'Văn']],
    ['김철수', ['김철수']],
    ['member_yamada', ['yamada']],
    ['worker-taroYamada', ['taro', 'Yamada']],
    ['a8f3k29q', ['a8f3', 'k29q']],
  ])('hide names: %s', (text, secrets) => {
    for (const secret of secrets) expect(keepKnown(text)).not.toContain(secret);
    expect(keepKnown(text)).toHaveLength(text.length);
  });

  it('stay the same when they are looked at again, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = keepKnown(text);
        expect(keepKnown(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a page', () => {
  const page = maskUnknown(
    pageOf(
      [
        'body',
        {},
        ['h1', { id: 'sato' }, '佐藤参子さんの情報'],
        ['label', { for: 'suzuki' }, '会社名'],
        ['input', { id: 'suzuki', type: 'text', placeholder: '例:見本工務店', title: '後藤二八の会社名' }],
        ['select', { name: 'who_goto' }, ['option', {}, '後藤二八 その他']],
        ['button', { 'aria-label': '丹波哲夫を選ぶ' }, '丹波哲夫'],
        ['a', { href: 'https://www.ccus.jp/reset/aZ3k9Q2m7X/yamada' }, 'お問い合わせ'],
      ],
      '越後屋 お問い合わせ',
    ),
  );

  it('keeps no name in any text, name for machines, or path, and what belongs together stays so', () => {
    const text = JSON.stringify(page);
    for (const name of ['佐藤', '参子', '見本', '後藤', '二八', '丹波', '越後', 'sato', 'suzuki', 'goto', 'yamada', 'aZ3k'])
      expect(text).not.toContain(name);
    for (const known of ['会社名', 'その他', 'お問い合わせ', '/reset/', '情報']) expect(text).toContain(known);
    const [, , heading, label, input] = page.tree as [
      string,
      object,
      [string, { id: string }],
      [string, { for: string }],
      [string, { id: string }],
    ];
    expect(label[1].for).toBe(input[1].id);
    expect(heading[1].id).not.toBe(input[1].id);
  });

  it('shows everything that is left of it', () => {
    const shown = [...wordsIn(page), ...namesIn(page)];
    const walk = (node: SketchNode): string[] =>
      typeof node === 'string'
        ? [node]
        : [
            ...Object.entries(node[1]).flatMap(([key, text]) => (/^(type|required)$/.test(key) ? [] : [text])),
            ...node.slice(2).flatMap((inside) => walk(inside as SketchNode)),
          ];
    const left = [page.title, ...walk(page.tree)].filter((text) => /[\p{L}\p{N}]/u.test(text));
    expect(left.filter((text) => !shown.includes(text))).toEqual([]);
  });
});
