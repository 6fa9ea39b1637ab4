import { assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/import/mail.ts';
import { dropSecrets } from '../../../utils/passwords/redact.ts';
import { applicationMail, businessMail, workerMail } from '../../rosters/mails.ts';

const readClean = (mail: string) => readMail(dropSecrets(mail).text);

describe('a mail from CCUS', () => {
  it('of a completed business', () => {
    expect(readClean(businessMail)).toEqual({ kind: '事業者', name: 'みほん建設株式会社', businessId: '12345678901222' });
  });

  it('of a completed worker, with the value below its label', () => {
    expect(readClean(workerMail)).toEqual({ kind: '技能者', name: '渡邉 花子', workerId: '98765432109821' });
  });

  it('with an application’s ID, which is never taken for the registered one', () => {
    expect(readClean(applicationMail)).toEqual({ kind: '技能者', applicationId: '11112222333321' });
  });

  it.each([
    ['quoted', (mail: string) => mail.replace(/^/gm, '> ')],
    [
      'in full width',
      (mail: string) => mail.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replaceAll('ID', 'ＩＤ'),
    ],
    ['with lines of Windows', (mail: string) => mail.replaceAll('\n', '\r\n')],
    ['with blanks for colons', (mail: string) => mail.replaceAll('：', '　')],
    ['with list marks', (mail: string) => mail.replace(/^(?=事業者)/gm, '■ ')],
  ])('%s', (_name, change) => {
    expect(readClean(change(businessMail))).toMatchObject({
      businessId: expect.stringMatching(/^12345678901222$/),
      name: 'みほん建設株式会社',
    });
  });

  it.each(['', 'こんにちは', '電話は03-1234-5678です', 'パスワードを忘れた場合'])('is not %j', (text) => {
    expect(readMail(text)).toBeNull();
  });

  it('may be nothing but the number of a card', () => {
    expect(readMail('9876 5432 1098 2134 56')).toEqual({ ccusId: '987654321098213456' });
  });
});

describe('passwords and codes', () => {
  it.each([
    [businessMail, ['Mihon#2026x', '4821'], ['password', 'code']],
    [workerMail, ['Hanako-9876'], ['password']],
    [applicationMail, ['Shinsei$2026'], ['password']],
    ['初期パスワード　Abc12345', ['Abc12345'], ['password']],
    ['セキュリティコード（本人確認番号）：\n\n４８２１', ['４８２１'], ['code']],
    ['Password: aB3$%&()', ['aB3$%&()'], ['password']],
  ])('leave the text: %#', (mail, secrets, dropped) => {
    const cleaned = dropSecrets(mail);
    for (const secret of secrets) expect(cleaned.text).not.toContain(secret);
    expect(cleaned.dropped.toSorted()).toEqual(dropped.toSorted());
    expect(dropSecrets(cleaned.text)).toEqual({ text: cleaned.text, dropped: [] });
  });

  it('leave whatever they are made of', () => {
    assert(
      property(stringMatching(/^[!-~]{8,24}$/), (password) => {
        const { text } = dropSecrets(`事業者ID：12345678901222\n初期パスワード：${password}\n以上`);
        expect(text).toBe('事業者ID：12345678901222\n初期パスワード：\n以上');
      }),
    );
  });

  it('are not seen in sentences about them', () => {
    const text = '初期パスワードは、はじめてのログインで変更してください。\nパスワードを忘れた場合は、こちら。';
    expect(dropSecrets(text)).toEqual({ text, dropped: [] });
  });

  it('end no reading, whatever the text', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(() => readMail(dropSecrets(text).text)).not.toThrow();
      }),
    );
  });
});
