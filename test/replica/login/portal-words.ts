// The words behind the login: of the application (guidance of January 2026, section 3) and of the
// business portal (guide for businesses, second edition). What neither shows is invented.

import { invented } from '../words.ts';

export const STEPPER = ['個人情報取扱同意', 'システム利用規約同意', '申請内容登録', '申請内容送信'] as const;

export const APPLY_HOME = ['建設キャリアアップシステムにおける申請用の画面です。', '左記メニューより、新規登録をしてください。'] as const;

export const METHOD = {
  heading: '登録方式についての注意事項',
  title: '情報',
  lines: [
    '建設キャリアアップシステム技能者登録における登録方式について',
    '建設キャリアアップシステムへの技能者登録には2つの登録方式があります。',
    '「簡略型登録」と「詳細型登録」になります。',
    '「簡略型登録」では、氏名や現住所、社会保険、建退共制度への加入の有無などをご登録いただけます。',
    '「詳細型登録」では、技能者のレベル判定システムに必要な保有資格や健康診断の受診履歴などをご登録いただけます。',
    '「簡略型登録」登録項目：本人情報、所属事業者情報、健康保険、年金保険、雇用保険、建退共加入、中退共加入、職種',
    '「詳細型登録」登録項目：学歴、労災保険特別加入、健康診断受診履歴、保有資格、研修受講履歴、表彰履歴',
    'なお、「簡略型登録」で技能者登録完了後に利用者様任意のタイミングで「詳細型登録」への移行も可能です。',
    '登録料については以下の通り。',
    '・「簡略型登録」：2,500円(税込)',
    '・「詳細型登録」：4,900円(税込)',
    '・「簡略型登録」から「詳細型登録」への移行：2,400円(税込)',
  ],
  yes: 'はい',
} as const;

export const CONSENT = {
  personal: {
    crumbs: '新規登録 / 登録申請 / 個人情報の取り扱い等同意',
    heading: '個人情報の取り扱い等の同意情報',
    lines: [
      '本財団は、登録ユーザーの個人情報を以下のとおり共同利用する。',
      invented('（練習用の複製では、本文を省略しています。）'),
      '詳細については、本財団ホームページに掲載している「個人情報保護方針」、「建設キャリアアップシステムにおける個人情報の取り扱いについて（利用目的）」、「共同利用について」をお読みください。',
    ],
  },
  terms: {
    crumbs: '新規登録 / 登録申請 / システム利用規約同意',
    heading: 'システム利用規約同意情報',
    lines: [
      '建設キャリアアップシステムの利用に関する規約があります。',
      invented('（練習用の複製では、本文を省略しています。）'),
      '詳細については、本財団ホームページに掲載している「建設キャリアアップシステム利用規約」をお読みください。',
    ],
  },
  read: '確認しました',
  agree: '同意する',
  refuse: '同意しない',
  unread: invented('「確認しました」にチェックを入れてください。'),
} as const;

export const ENTRY = {
  crumbs: invented('新規登録 / 登録申請 / 申請内容登録'),
  heading: '申請内容登録',
  method: invented('登録方式'),
  methods: [invented('簡略型登録'), invented('詳細型登録')],
  end: invented('ここから先の画面は、練習用の複製では省略しています。'),
} as const;

export const REGISTERED = {
  where: invented('登録メールアドレスは「200_変更申請」→「10_登録情報の変更」で変更できます。'),
} as const;

export const MAIL_CHANGE = {
  now: '登録済メールアドレス',
  email: '変更希望メールアドレス',
  again: invented('変更希望メールアドレス（確認）'),
  button: invented('変更を申請する'),
  done: invented('登録メールアドレスを変更しました。'),
} as const;

export const DISCLOSURE = {
  heading: invented('所属技能者開示設定一覧'),
  legend: '検索条件',
  fields: ['技能者ID', '技能者名カナ', '技能者名', '現住所', '電話・FAX番号'],
  search: '検索',
  clear: 'クリア',
  note: '初期設定ではすべての情報項目が非開示となっています。',
} as const;

export const WITHDRAWAL = {
  lead: invented('登録内容をご確認ください。退会する場合は「削除申請」を押してください。'),
  button: '削除申請',
  number: '申請番号確認',
  done: invented('申請番号をお控えください。練習用の複製では、何も削除されません。'),
} as const;

export const SEARCH = {
  heading: '登録事業者検索',
  note: invented('検索できるのは法人のみです。個人事業主・一人親方は表示されません。'),
  how: invented('検索方法'),
  ways: [invented('事業者IDで検索する'), invented('所在地・事業者名で検索する')],
  aside: invented('ご利用案内：検索方法を選んでください。'),
  id: '事業者ID',
  legend: invented('検索条件'),
  prefecture: invented('都道府県'),
  choose: invented('選択してください'),
  name: '事業者名',
  search: '検索',
  clear: 'クリア',
  columns: ['事業者ID', '事業者名', '所在地'],
  none: invented('該当する事業者はありません。'),
  needed: invented('都道府県を選択してください。'),
  previous: invented('前へ'),
  next: invented('次へ'),
} as const;

export const PREFECTURES = [
  '北海道',
  '青森県',
  '岩手県',
  '宮城県',
  '秋田県',
  '山形県',
  '福島県',
  '茨城県',
  '栃木県',
  '群馬県',
  '埼玉県',
  '千葉県',
  '東京都',
  '神奈川県',
  '新潟県',
  '富山県',
  '石川県',
  '福井県',
  '山梨県',
  '長野県',
  '岐阜県',
  '静岡県',
  '愛知県',
  '三重県',
  '滋賀県',
  '京都府',
  '大阪府',
  '兵庫県',
  '奈良県',
  '和歌山県',
  '鳥取県',
  '島根県',
  '岡山県',
  '広島県',
  '山口県',
  '徳島県',
  '香川県',
  '愛媛県',
  '高知県',
  '福岡県',
  '佐賀県',
  '長崎県',
  '熊本県',
  '大分県',
  '宮崎県',
  '鹿児島県',
  '沖縄県',
] as const;
