import { describe, expect, it } from 'vitest';
import type { ControlFacts, PageFacts } from '../../../utils/reader/facts.ts';
import { readScreenFields } from '../../../utils/reader/registered-fields.ts';
import { isForeign } from '../../../utils/reader/translated.ts';

const facts = (some: Partial<ControlFacts> = {}): ControlFacts => ({
  control: 'line',
  type: 'text',
  own: '',
  before: [],
  heading: [],
  after: '',
  gap: null,
  placeholder: '',
  code: '',
  maxLength: -1,
  options: [],
  form: 1,
  section: '',
  ...some,
});
const page = (lang: string, ...controls: ControlFacts[]): Omit<PageFacts, 'gaveUp'> => ({
  controls,
  buttons: [],
  title: 'Inquiry',
  lang,
  translated: lang !== 'ja',
});
const kinds = (one: Omit<PageFacts, 'gaveUp'>) => readScreenFields(one).sure.map(({ kind, at }) => `${kind}@${at}`);

describe('a page in a translator’s words', () => {
  it('is filled where its names for machines say the same as the words', () => {
    const form = page('en', facts({ own: 'Company name', code: 'company' }), facts({ own: 'E-mail address', type: 'email' }));
    expect(kinds(form)).toEqual(['companyName@0', 'email@1']);
  });

  it('is never filled by a translated word alone: it is asked about', () => {
    const form = page(
      'en',
      facts({ own: 'Company name', code: 'a' }),
      facts({ own: 'Phone number', code: 'b' }),
      facts({ own: 'Email', type: 'email' }),
    );
    expect(kinds(form)).toEqual(['email@2']);
    expect(readScreenFields(form).unsure).toEqual(expect.arrayContaining(['companyName', 'phone']));
  });

  it('takes the words that were left in Japanese for what they are', () => {
    expect(kinds(page('en', facts({ own: 'お名前' }), facts({ own: 'メールアドレス' })))).toEqual(['personName@0', 'email@1']);
  });

  it('is not taken for one when a Japanese page only says so by mistake', () => {
    const japanese = ['お名前', 'メールアドレス', '電話番号', '会社名', 'TEL'];
    expect(isForeign({ lang: 'en', translated: false }, japanese)).toBe(false);
    expect(isForeign({ lang: 'en', translated: false }, ['Name', 'Mail', 'Phone', 'Company', 'Message'])).toBe(true);
    expect(isForeign({ lang: 'ja', translated: true }, japanese)).toBe(false);
  });
});

describe('a screen that is known', () => {
  const reissue = [facts({ own: 'ログインID' }), facts({ own: 'メールアドレス' })];

  it('asks for what is registered, whatever its title says', () => {
    const { sure } = readScreenFields(page('ja', ...reissue), 'reissue');
    expect(sure.map(({ kind }) => kind)).toEqual(['registeredId', 'registeredEmail']);
  });

  it('leaves the login alone that stands behind its dialog', () => {
    const login = [facts({ own: 'ログインID', form: 2 }), facts({ own: 'パスワード', control: 'password', type: 'password', form: 2 })];
    const { sure } = readScreenFields(page('ja', ...login, ...reissue), 'reissue');
    expect(sure.map(({ kind, at }) => `${kind}@${at}`)).toEqual(['registeredId@2', 'registeredEmail@3']);
  });
});
