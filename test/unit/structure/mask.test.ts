import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, secretsOf } from '../../../utils/structure/mask.ts';

describe('masking', () => {
  it.each([
    ['会社名（必須）', '会社名(必須)'],
    ['お客様番号', 'お客様番号'],
    ['ご担当者様のお名前', 'ご担当者様のお名前'],
    ['生年月日 (1)年 (2)月', '生年月日 (1)年 (2)月'],
    ['メールアドレス @ の前', 'メールアドレス @ の前'],
    ['例:１２３４５６７８９０１２２２', '例:##############'],
    ['電話 03-1234-5678 まで', '電話 ##-####-#### まで'],
    ['taro.yamada@example.co.jp', '□@□'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ へ', '□@□ へ'],
    ['taro@my_company.example', '□@□'],
    ['ようこそ 山田 太郎 様', 'ようこそ □□ □□ 様'],
    ['ログイン中：見本建設株式会社', 'ログイン中:□□□□□□□□'],
    ['山田さん', '□□さん'],
  ])('makes of %j: %j', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it('leaves no run of four digits, no mail address, and nothing to do a second time', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789０９①②-‐ .()/\u200b年'), maxLength: 24 });
    const mail = fc
      .tuple(fc.stringMatching(/^[a-z0-9._-]{1,12}$/), fc.stringMatching(/^[a-z0-9-]{1,8}\.(jp|com)$/))
      .map(([a, b]) => `${a}@${b}`);
    const text = fc
      .array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), digits, mail, fc.constantFrom('氏名：', '様', '会社名')), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (some) => {
        const masked = mask(some);
        expect(masked).not.toMatch(/\p{Nd}{4}/u);
        expect(masked).not.toMatch(/[\w.+-]+@[\w-]+\.[\w.-]+/);
        expect(mask(masked)).toBe(masked);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes out whatever was typed, however the page spaces it', () => {
    const typed = fc
      .string({ unit: fc.constantFrom(...'山田太郎見本建設Tokyo1-2.*+?()[]|$&\\'), minLength: 2, maxLength: 12 })
      .filter((text) => text.normalize('NFKC').trim().length > 1);
    fc.assert(
      fc.property(typed, fc.string(), fc.string(), (secret, before, after) => {
        const masked = mask(`${before}${secret}${after}`, secretsOf([secret]));
        expect(masked).not.toContain(secret);
        const spaced = [...secret].join(' ');
        expect(mask(`${before}${spaced}${after}`, secretsOf([secret]))).not.toContain(spaced);
      }),
    );
    expect(mask('ようこそ、山田さん（見本 建設）', secretsOf(['山田 太郎', '見本建設']))).not.toMatch(/山田|見本/);
  });
});
