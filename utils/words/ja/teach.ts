import type { Never, Unfit } from '../../lessons/forbidden.ts';
import { i18n, say } from '../i18n.ts';

/** Choosing a field on the page. */
export const pointingWords = i18n('pointing', {
  how: '入れたい欄を押してください。キーボードでは、↓↑かTabで選んで、Enterで決めます。Escでやめます。',
  none: 'この画面には、入力できる欄が見つかりません。',
  field: '{at}／{count}　{name}',
  nameless: '名前のない欄',
  cancel: 'やめる',
  covered: 'ほかのものが重なっています。重なりを閉じて、もう一度選んでください。',
  gone: 'この欄は、画面から消えました。ほかの欄を選んでください。',
  why_password: 'パスワードやログインの欄は、選べません。このツールは入力しません。',
  why_choice: 'しるしをつける欄やファイルの欄は、選べません。ご自分で入れてください。',
  why_search: 'さがすための欄は、選べません。',
  why_captcha: '人かどうかを確かめる欄は、選べません。ご自分で入れてください。',
  why_trap: '空のままにする欄は、選べません。',
  why_nameless: 'この欄には、見わける手がかりがないため、覚えられません。',
  why_sort: 'この情報は、この形の欄には入りません。',
  why_hidden: '見えない欄は、選べません。',
  why_readonly: '書きこめない欄は、選べません。',
} satisfies Record<`why_${Never | Unfit}`, string> & Record<string, string>);

/** What is asked while pointing. */
export const pointingTitle = i18n('pointingTitle', { title: say('「{kind}」は、どの欄ですか') });
