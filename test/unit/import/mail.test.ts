import { assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../../utils/import/eml.ts';
import { readMails } from '../../../utils/import/mail.ts';
import { dropSecrets, withoutSecrets } from '../../../utils/passwords/redact.ts';
import { applicationMail, businessMail, workerMail } from '../../rosters/mails.ts';

const readClean = (mail: string) => readMails(dropSecrets(mail).text)[0];

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
    expect(readMails(text)).toEqual([]);
  });

  it('may be nothing but the number of a card', () => {
    expect(readMails('9876 5432 1098 2134 56')).toEqual([{ ccusId: '987654321098213456' }]);
  });
});

describe('several people in one paste', () => {
  it('are each a row, and a quoted mail is not another', () => {
    const quoted = workerMail.replace(/^/gm, '> ');
    const other = workerMail.replace('渡邉 花子', '見本 太郎').replace('98765432109821', '11111111111121');
    expect(readMails([workerMail, businessMail, other, quoted].map((mail) => dropSecrets(mail).text).join('\n'))).toEqual([
      { kind: '技能者', name: '渡邉 花子', workerId: '98765432109821' },
      { kind: '事業者', name: 'みほん建設株式会社', businessId: '12345678901222' },
      { kind: '技能者', name: '見本 太郎', workerId: '11111111111121' },
    ]);
  });

  it('may be a list of IDs', () => {
    const list = '氏名：見本 一\n技能者ID：11111111111121\n\n技能者ID：22222222222221\n氏名：見本 二\n';
    expect(readMails(list).map(({ workerId }) => workerId)).toEqual(['11111111111121', '22222222222221']);
  });
});

describe('whoever a mail is written to', () => {
  it.each(['お客様', 'お客さま 様', 'ご担当者様', '登録責任者様', 'ご登録者 様', '関係者各位 殿', 'ユーザー様', 'ご利用者様'])(
    '%s is no name',
    (line) => {
      expect(readMails(`${line}\n\n【申請ログインID】11112222333321\n`)).toEqual([{ kind: '技能者', applicationId: '11112222333321' }]);
    },
  );

  it('is a name where there is one', () => {
    expect(readMails('見本 太郎 様\n技能者ID：11111111111121\n')[0]!.name).toBe('見本 太郎');
  });
});

describe('the mail with an application’s ID', () => {
  it.each([
    ['技能者新規登録申請用ログインID・パスワードのお知らせ', '技能者'],
    ['事業者新規登録申請用ログインID・パスワードのお知らせ', '事業者'],
    ['技能者新規登録申請用\n ログインID・パスワードのお知らせ', '技能者'],
  ])('of 「%s」 is one of a %s', (subject, kind) => {
    const mail = `件名：【建設キャリアアップシステム】${subject}\n\n【申請ログインID】1111222233330\n`;
    expect(readMails(mail)).toEqual([{ kind, applicationId: '1111222233330' }]);
  });
});

describe('a saved mail', () => {
  const eml = (type: string, body: string) =>
    new TextEncoder().encode(
      `From: a@mihon.example\r\nSubject: =?UTF-8?B?${Buffer.from('技能者登録完了のお知らせ').toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`,
    );

  it.each([
    ['text', 'text/plain', workerMail],
    [
      'HTML',
      'text/html',
      `<style>p{}</style><p>渡邉 花子 様</p><table><tr><td>技能者ID</td><td>98765432109821</td></tr></table><p>初期パスワード：Hanako-9876</p>`,
    ],
  ])('of %s is read as if it had been pasted', async (_name, type, body) => {
    const { text, dropped } = withoutSecrets(await readEml(eml(type, body)));
    expect(readMails(text)).toEqual([{ kind: '技能者', name: '渡邉 花子', workerId: '98765432109821' }]);
    expect(text).not.toContain('Hanako-9876');
    expect(dropped).toEqual(['password']);
  });

  it('without anything in it is empty', async () => {
    expect(await readEml(new TextEncoder().encode('Subject: x\r\n\r\n'))).toBe('');
  });
});

describe('a password in any spelling', () => {
  it.each([
    'PW：Hanako-9876',
    'ＰＷ：Hanako-9876',
    'ﾊﾟｽﾜｰﾄﾞ Hanako-9876',
    'PASS=Hanako-9876',
    'Pass word: Hanako-9876',
    'ログインID：98765432109821　PW：Hanako-9876',
    '技能者ID 98765432109821 パスワード Hanako-9876',
    '【初期パスワード】Hanako-9876',
    '仮パスワード（初回のみ）：Hanako-9876',
    'パスワードは Hanako-9876 です',
  ])('%s is taken out', (line) => {
    const cleaned = withoutSecrets(`見本 花子 様\n${line}\n以上`);
    expect(cleaned.text).not.toContain('Hanako-9876');
    expect(cleaned.dropped).toEqual(['password']);
  });

  it.each([
    'パスワード再設定のURL https://www.ccus.jp/reset',
    '技能者ID 98765432109821',
    'PWを忘れました',
    'compass=north',
    'パスワードをお忘れの方は0120まで',
  ])('%s holds none', (line) => {
    expect(withoutSecrets(line)).toEqual({ text: line, dropped: [] });
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
        expect(() => readMails(dropSecrets(text).text)).not.toThrow();
      }),
    );
  });
});
