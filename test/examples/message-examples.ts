import type { FromFrame } from '../../utils/messages/frame.ts';
import type { PageLook } from '../../utils/messages/inquiry.ts';
import type { FromPage, FromOwnPage, RequestOf } from '../../utils/messages/protocol.ts';

const id = '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23';
export const tab = { tabId: 3 };
const screen = 'inquiryForm' as const;
const facts: RequestOf<'assist/fields'>['facts'] = {
  controls: [
    {
      control: 'line',
      type: 'text',
      own: 'お名前',
      before: ['必須'],
      heading: ['連絡先'],
      after: '様',
      gap: '-',
      placeholder: '見本',
      code: 'name',
      maxLength: -1,
      options: ['東京都'],
      form: 1,
      section: 'お問い合わせ',
    },
  ],
  buttons: [{ text: '確認', worth: 6, form: 1, after: 1 }],
  title: 'お問い合わせ',
  lang: 'ja',
  translated: false,
  gaveUp: false,
};
const seenOnPage = { ids: ['12345678901222'], names: ['みほん建設'] };
const seen = { login: true, lines: ['ログイン'], statuses: [401], load: 200, settled: true, blank: true };

/** One message of each name with nothing left empty, so that every part of it can be spoilt. */
export const fromPage: { [N in keyof FromPage]: RequestOf<N> } = {
  'assist/look': { has: ['watcher'] },
  'assist/screen': {
    facts: {
      title: 'お問い合わせ',
      lang: 'ja',
      translated: false,
      said: 'お問い合わせ',
      buttons: '確認',
      parts: [{ is: 'box', text: 'お名前', loud: 0, type: 'text', code: 'name', form: 1 }],
    },
    has: ['watcher'],
  },
  'assist/fields': { screen, facts },
  'lesson/judge': { kind: 'phone', facts },
  'lesson/teach': { screen, kind: 'phone', is: true, facts, at: 0 },
  'lesson/over': {},
  'popup/open': {},
  'password/kit': {},
  'code/look': { seen: seenOnPage },
  'code/take': {
    facts: { ...facts, controls: [{ ...facts.controls[0]!, own: 'セキュリティコード', placeholder: '', code: '' }] },
    seen: seenOnPage,
  },
  'inquiry/placed': {},
  'inquiry/place': { x: 1, y: 2 },
  'inquiry/done': { receipt: 'C-0123456789' },
  'guard/kit': {},
  'guard/look': { id: '12345678901222', seen, waited: false, jumped: false },
  'guard/try': { id: '12345678901222', seen },
  'guard/tell': { what: 'wrong' },
  'guard/storedId': {},
  'guard/place': { at: { x: 1, y: 2 }, folded: false },
  'frame/open': { kind: 'inquiry', word: id },
  'walk/sight': { screen, says: 'ログイン' },
};
/** What the person decided in the panel. */
export const choices: RequestOf<'inquiry/view'> = { picked: { topic: '1', branch: 'a' }, replace: ['phone'], accepted: ['id 1'] };
export const fromFrame: { [N in keyof FromFrame]: RequestOf<N> } = {
  'frame/hello': { word: id },
  'inquiry/view': choices,
  'inquiry/press': { action: { do: 'not', look: 1, kind: 'phone', at: 0, filled: true }, choices },
};
/** What a page answers when it is asked what it looks like. */
export const pageLook: PageLook = {
  look: 1,
  screen,
  facts,
  seen: seenOnPage,
  mark: '①',
  filled: true,
  held: [{ value: '03', options: [{ value: '1', text: '東京都' }], pattern: '[0-9]+', title: '半角' }],
};
export const fromOwnPage: { [N in keyof FromOwnPage]: RequestOf<N> } = {
  'tab/state': tab,
  'people/first': {},
  'screen/choose': { ...tab, screen },
  'grant/give': { ...tab, profileId: id },
  'grant/end': tab,
  'inquiry/open': tab,
  'inquiries/changed': {},
  'inquiry/message': {},
  'structure/take': tab,
  'clipboard/copied': {},
  'field/wish': tab,
  'field/put': { ...tab, what: 'ccusId', replace: true, accepted: ['id:12345678901222'] },
  'link/show': tab,
  'fill/now': tab,
  'fill/undo': tab,
  'host/allow': { ...tab, host: 'form.example' },
  'guard/tab': tab,
  'guard/rows': {},
  'guard/correct': { key: 'a'.repeat(64), what: 'reset' },
  'guard/settings': { brake: true },
  'guard/forgetTexts': {},
  'walk/open': {},
  'walk/state': tab,
  'walk/where': tab,
  'walk/start': { ...tab, walk: 'login' },
  'walk/resume': { ...tab, run: id },
  'walk/step': { ...tab, event: { what: 'choose', step: 'one', choice: 'yes' } },
  'walk/later': tab,
  'walk/forget': { run: id },
  'walk/do': { ...tab, action: 'fill' },
};
