import type { DamagedTable } from '../../storage/damaged.ts';
import { i18n, say } from '../i18n.ts';

const tables = {
  headings: '名簿の列の読みかた',
  hosts: '覚えているアドレス',
  ledger: 'ログインをまちがえた回数',
  lessons: '教えた欄',
  siteTexts: 'ログインの画面に出た文の意味',
  usage: 'だれの情報を、いつ使ったか',
  codes: 'セキュリティコード',
  walks: '途中の「困りごとナビ」',
} satisfies Record<DamagedTable, string>;

/** Stored rows that cannot be read. */
export const damagedWords = i18n('damaged', {
  ...tables,
  title: say('読めない記録が{count}件あります'),
  row: say('{what}：{count}件'),
  lead: 'こわれているか、ツールの新しい版で保存したものです。使わずにおきます。ほかの情報は、いつもどおり使えます。',
  remove: '読めない記録を消す',
  removed: say('読めない記録を{count}件消しました。'),
});
