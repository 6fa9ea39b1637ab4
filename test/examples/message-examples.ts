import type { FromPage, FromOwnPage, RequestOf } from '../../utils/messages/protocol.ts';

const id = '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23';
export const tab = { tabId: 3 };
const screen = 'inquiryForm' as const;
const facts: RequestOf<'assist/fields'>['facts'] = {
  controls: [{
    control: 'line', type: 'text', own: 'お名前', before: ['必須'], heading: ['連絡先'], after: '様', gap: '-', placeholder: '見本',
    code: 'name', maxLength: -1, options: ['東京都'], form: 1, section: 'お問い合わせ',
  }],
  buttons: [{ text: '確認', worth: 6, form: 1, after: 1 }],
  title: 'お問い合わせ',
  gaveUp: false,
};
const seenOnPage = { ids: ['12345678901222'], names: ['みほん建設'] };
const seen = { login: true, lines: ['ログイン'], statuses: [401], load: 200, settled: true };

/** One message of each name with nothing left empty, so that every part of it can be spoilt. */
export const fromPage: { [N in keyof FromPage]: RequestOf<N> } = {
  'assist/screen': { screen, has: ['watcher'] },
  'assist/fields': { screen, facts },
  'lesson/begin': { kind: 'phone' },
  'lesson/judge': { kind: 'phone', facts },
  'lesson/teach': { screen, kind: 'phone', is: true, facts, at: 0 },
  'lesson/over': {},
  'structure/open': {},
  'popup/open': {},
  'password/kit': {},
  'code/look': { seen: seenOnPage },
  'code/take': { facts: { ...facts, controls: [{ ...facts.controls[0]!, own: 'セキュリティコード', placeholder: '', code: '' }] }, seen: seenOnPage },
  'inquiry/start': {},
  'inquiry/actions': { has: ['watcher'] },
  'inquiry/look': {
    screen, facts, seen: seenOnPage, mark: '①', picked: { topic: '1', branch: 'a' }, replace: ['phone'], accepted: ['id 1'], shown: 'phone', filled: true, taught: 'phone',
    held: [{ value: '03', options: [{ value: '1', text: '東京都' }], pattern: '[0-9]+', title: '半角' }],
  },
  'inquiry/outcome': { rows: [{ kind: 'phone', at: 0, name: '電話番号', outcome: 'filled' }], wiped: ['phone'] },
  'inquiry/place': { x: 1, y: 2 },
  'inquiry/filled': { topic: '1', branch: 'a' },
  'inquiry/done': { receipt: 'C-0123456789' },
  'host/confirm': {},
  'guard/kit': {},
  'guard/look': { id: '12345678901222', seen, waited: false, jumped: false },
  'guard/try': { id: '12345678901222', seen },
  'guard/tell': { what: 'wrong' },
  'guard/storedId': {},
  'guard/place': { at: { x: 1, y: 2 }, folded: false },
  'walk/sight': { screen, says: 'ログイン' },
  'walk/filled': {},
};
export const fromPopup: { [N in keyof FromOwnPage]: RequestOf<N> } = {
  'tab/state': tab,
  'people/first': {},
  'grant/give': { ...tab, profileId: id },
  'grant/end': tab,
  'inquiry/open': tab,
  'inquiries/changed': {},
  'inquiry/message': {},
  'structure/take': tab,
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
  'walk/start': { ...tab, walk: 'login' },
  'walk/resume': { ...tab, run: id },
  'walk/step': { ...tab, event: { what: 'choose', step: 'one', choice: 'yes' } },
  'walk/later': tab,
  'walk/forget': { run: id },
  'walk/do': { ...tab, action: 'fill' },
};
