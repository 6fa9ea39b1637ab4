import { describe, expect, it } from 'vitest';
import { judgeScreen as judge } from '../../../utils/reader/screen.ts';
import type { ScreenFacts, ScreenPart } from '../../../utils/reader/screen-facts.ts';

const part = (is: ScreenPart['is'], text: string, more: Partial<ScreenPart> = {}): ScreenPart => ({
  is,
  text,
  loud: 0,
  type: '',
  code: '',
  form: 0,
  ...more,
});
const heading = (text: string) => part('text', text, { loud: 2 });
const label = (text: string) => part('text', text);
const box = (type: string, more: Partial<ScreenPart> = {}) => part('box', '', { type, form: 1, ...more });
const button = (text: string) => part('button', text, { form: 1 });
const page = (parts: ScreenPart[], more: Partial<ScreenFacts> = {}): ScreenFacts => ({
  title: '財団',
  lang: 'ja',
  translated: false,
  said: '財団',
  buttons: '',
  parts,
  ...more,
});

const who = [label('お名前'), box('text'), label('メールアドレス'), box('text')];
const judgeScreen = (facts: ScreenFacts, before?: 'inquiryTopic') => judge(facts, 'www.ccus.jp/p', before);

const inquiry = [heading('お問い合わせ'), ...who, label('内容'), box('textarea'), button('確認')];

describe('which screen a page is', () => {
  it('is told by its fields and its words together, and by neither alone', () => {
    expect(judgeScreen(page(inquiry))).toMatchObject({ screen: 'inquiryForm', sure: 'sure' });
    expect(judgeScreen(page([heading('お問い合わせ'), label('電話 03-0000-0000')])).screen).toBe('unknown');
    expect(judgeScreen(page([...who, button('更新')])).screen).toBe('unknown');
    // The fields without a word that says what for.
    expect(judgeScreen(page([...who, label('記入欄'), box('textarea'), button('OK')]))).toMatchObject({
      screen: 'inquiryForm',
      sure: 'perhaps',
    });
  });

  it('hears what a page says against it, unless the same words are about an inquiry', () => {
    const form = (words: string) => judgeScreen(page([heading(words), ...inquiry.slice(1)])).screen;
    expect(form('ご注文内容の入力')).toBe('unknown');
    expect(form('新規会員登録')).toBe('unknown');
    expect(form('会員登録に関するお問い合わせ')).toBe('inquiryForm');
  });

  it('counts a heading as one when it looks like one and stands over the form', () => {
    const plain = judgeScreen(page([label('お問い合わせ'), ...inquiry.slice(1)])).points;
    const below = judgeScreen(page([...inquiry.slice(1), heading('お問い合わせ')])).points;
    const over = judgeScreen(page(inquiry)).points;
    expect(over).toBeGreaterThan(plain);
    expect(over).toBeGreaterThan(below);
  });

  it('reads words that are spread by blanks', () => {
    expect(judgeScreen(page([heading('お 問 い 合 わ せ'), ...inquiry.slice(1)])).points).toBe(judgeScreen(page(inquiry)).points);
  });

  it('takes a login by its steps', () => {
    const id = [heading('ログイン'), label('ログインID'), box('text', { code: 'id username' }), button('次へ')];
    expect(judgeScreen(page(id)).screen).toBe('login');
    expect(judgeScreen(page([heading('パスワード'), label('パスワード'), box('password'), button('ログイン')])).screen).toBe('login');
    // One line alone is a search, or a letter to subscribe to.
    expect(judgeScreen(page([heading('ログイン'), label('メールマガジン'), box('email'), button('登録')])).screen).toBe('unknown');
  });

  it('leans on what the tab showed before', () => {
    const facts = page([...who, label('記入欄'), box('textarea'), button('OK')]);
    expect(judgeScreen(facts, 'inquiryTopic').points).toBeGreaterThan(judgeScreen(facts).points);
  });

  it('reads a translated page by what is not translated, and is less sure then', () => {
    const words = [
      heading('Mẫu yêu cầu'),
      label('tên'),
      box('text'),
      label('thư'),
      box('text'),
      label('nội dung'),
      box('textarea'),
      button('gửi'),
    ];
    expect(judgeScreen(page(words, { lang: 'vi', translated: true }))).toMatchObject({ screen: 'inquiryForm', sure: 'perhaps' });
    expect(judgeScreen(page(words)).screen).toBe('unknown');
    const login = [heading('Đăng nhập'), label('mã'), box('text'), label('mật khẩu'), box('password'), button('vào')];
    expect(judgeScreen(page(login, { lang: 'vi', translated: true }))).toMatchObject({ screen: 'login', sure: 'sure' });
  });

  it('puts together a form that a parser has cut in two', () => {
    const cut = inquiry.map((one) => (one.type === 'textarea' ? { ...one, form: 0 } : one));
    expect(judgeScreen(page(cut)).screen).toBe('inquiryForm');
  });

  it('takes the code for what is asked, where it stands beside the passwords or over them', () => {
    const passwords = [
      heading('パスワード変更'),
      label('新しいパスワード'),
      box('password'),
      label('確認'),
      box('password'),
      button('変更'),
    ];
    const code = [heading('セキュリティコード'), label('4桁の数字'), box('text', { form: 2 }), part('button', '確認', { form: 2 })];
    expect(judgeScreen(page(passwords)).screen).toBe('passwordChange');
    expect(judgeScreen(page([...passwords, ...code]))).toMatchObject({ screen: 'securityCode', sure: 'sure' });
  });
});
