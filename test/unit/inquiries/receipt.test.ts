import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptNumber } from '../../../utils/ccus/answers.ts';
import { readReceiptMail } from '../../../utils/inquiries/receipt.ts';

const mail = (number: string) => `差出人: 建設キャリアアップシステムお問い合わせセンター
件名: 【お問い合わせ受付：${number}】

お問い合わせを受け付けました。`;

describe('a pasted receipt mail', () => {
  it.each([
    ['as it comes', mail('C-2600000001')],
    ['answered and quoted', `> Re: 【お問い合わせ受付:C-2600000001】\n> 本文`],
    ['in full width', mail('Ｃ－２６００００００００１'.replace('００００００００', '０００００００'))],
    ['with another dash', mail('C‐2600000001')],
    ['the number alone', '  C-2600000001\n'],
    ['twice the same', `${mail('C-2600000001')}\n${mail('C-2600000001')}`],
  ])('gives its number: %s', (_how, text) => {
    expect(readReceiptMail(text)).toBe('C-2600000001');
  });

  it.each([
    ['nothing', ''],
    ['nine digits', mail('C-260000001')],
    ['eleven digits', mail('C-26000000011')],
    ['another letter', mail('D-2600000001')],
    ['a longer mark', mail('AC-2600000001')],
    ['a number of something else', '申請番号：C-2600000001'],
    ['two different numbers', `${mail('C-2600000001')}\n${mail('C-2600000002')}`],
    ['a telephone number', 'お問い合わせ受付：03-1234-5678'],
  ])('gives none: %s', (_what, text) => {
    expect(readReceiptMail(text)).toBeNull();
  });

  it('is read whatever the number, and whatever stands around it', () => {
    const digits = fc.stringMatching(/^\d{10}$/);
    const around = fc.string({ maxLength: 200 }).filter((text) => !/[0-9０-９CＣお]/u.test(text.normalize('NFKC')));
    fc.assert(
      fc.property(digits, around, around, (number, before, after) => {
        expect(readReceiptMail(`${before}\n件名：【お問い合わせ受付：C-${number}】\n${after}`)).toBe(`C-${number}`);
      }),
    );
  });

  it('never gives what has another form', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom('お問い合わせ受付', '：', 'C-', 'C', '-', '受付番号', '\n', ' ', 'A'),
        fc.stringMatching(/^\d{1,12}$/),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (all) => {
        expect(readReceiptMail(all.join('')) ?? 'C-0000000000').toMatch(/^C-\d{10}$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the number on a page', () => {
  it.each(['受付番号：C-2600000001', 'C-2600000001', '番号C-2600000001です'])('is seen in %s', (text) => {
    expect(receiptNumber.value.exec(text)?.[0]).toBe('C-2600000001');
  });
  it.each(['C-26000000011', 'ABC-2600000001', 'C-260000000', 'C-2600000001-2', '03-2600000001'])('is not seen in %s', (text) => {
    expect(receiptNumber.value.test(text)).toBe(false);
  });
});
