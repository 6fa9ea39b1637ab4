import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../utils/reader/meaning.ts';

describe('what a label means', () => {
  it.each([
    ['会社名', 'companyName'], ['貴社名・団体名【必須】', 'companyName'], ['会社名・部署名', 'companyName'], ['屋号', 'companyName'],
    ['氏名 ※必須', 'personName'], ['お名前(漢字)', 'personName'], ['ご担当者様', 'personName'], ['担当者様の氏名', 'personName'],
    ['姓', 'lastName'], ['名', 'firstName'], ['お名前(フリガナ)', 'personName'], ['フリガナ', 'kana'], ['セイ', 'lastNameKana'],
    ['E-mailアドレス', 'email'], ['担当者メールアドレス', 'email'], ['メールアドレス確認', 'confirm'], ['変更を希望するメールアドレス', 'desiredEmail'], ['新しいメールアドレス', 'desiredEmail'], ['変更後のメールアドレス', 'desiredEmail'],
    ['電話番号(半角)', 'phone'], ['ご連絡先電話番号', 'phone'], ['携帯電話番号', 'mobile'],
    ['〒', 'postalCode'], ['ご住所(都道府県)', 'address'], ['市区町村', 'city'], ['番地・ビル名', 'building'],
    ['2. 情報記入欄 ※必須', 'inquiry'], ['お問合せ内容', 'inquiry'], ['1. 【問い合わせ内容】', 'inquiry'], ['お問い合わせの項目を1つ選択してください', 'inquiryCategory'],
    ['ログインID 【必須】', 'loginId'], ['事業者ID', 'businessId'], ['技能者ID', 'workerId'], ['セキュリティコード', 'securityCode'],
    ['会員名', 'personName'], ['会員番号', 'loginId'], ['生年月日:西暦', 'birthDate'], ['company name', 'companyName'], ['Message *', 'inquiry'], ['市区町村・番地', 'city'], ['E-mail', 'email'],
    ['町名・番地以降', 'building'], ['市区町村番地', 'city'], ['市区郡以下', 'city'], ['NAME 必須', 'personName'], ['電話番号(市外局番から)', 'phone'], ['性', 'lastName'],
  ])('%s → %s', (text, topic) => expect(meaningOf(text)?.topic).toBe(topic));

  // Each of these holds a word of one of our kinds and is none.
  it.each([
    'メールマガジン', '電話連絡の希望時間帯', '建物名', '件名', '商品名', '部署名', 'ニックネーム', '代表者名', '会社名フリガナ', 'FAX番号', '携帯メールアドレス',
    'パスワードを忘れた時のヒント', '会社の規模', 'お子様のお名前', '秘密の質問', '興味のある職種', '住所検索', '主催者名', '性別', '年齢', 'ファイル名', '新住所', '旧姓', '変更後の電話番号', '移転先住所', '新しい会員番号',
  ])('%s is none of a person’s data', (text) => {
    expect(['companyName', 'personName', 'firstName', 'email', 'phone', 'address', 'kana', 'inquiry', 'password', 'lastName', 'loginId']).not.toContain(meaningOf(text)?.topic);
  });

  it('is less sure of a label for two things', () => {
    expect(meaningOf('氏名・電話番号')!.sure).toBeLessThan(0.7);
    expect(meaningOf('会社・団体名')!.sure).toBe(1);
  });
});
