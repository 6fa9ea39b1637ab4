import type { BackupFault } from '../../storage/export/format.ts';
import type { Column } from '../../storage/export/csv.ts';
import { i18n, say } from '../i18n.ts';

/** Backup, restore, CSV and deleting everything. */
export const safetyWords = i18n('safety', {
  backupTitle: 'バックアップ',
  backupLead: 'パソコンの故障や買いかえにそなえて、全部の情報を1つのファイルに保存できます。ファイルは、ここで決める合言葉で暗号にします。',
  backupHint: 'このファイルだけの合言葉です。忘れると、ファイルはだれにも開けられません。',
  backupFold: '暗号のファイルに保存する',
  backupMake: 'バックアップを作る',
  backupWorking: '作っています…',
  backupDone: say('{count}件のバックアップを作りました。ファイルは、ブラウザーのダウンロードの場所にあります。'),
  leftOut: 'ただし、次のものは、こわれていて読めないので、ファイルに入っていません。',
  leftProfile: say('事業者か技能者1件（記録の番号：{id}）'),
  leftCode: say('{name}のセキュリティコード'),
  leftInquiries: say('お問い合わせの記録{count}件'),
  leftWalks: say('途中の「困りごとナビ」{count}件'),
  leftAdvice: '前に作ったバックアップがあれば、消さないでください。そちらには入っているかもしれません。',
  exportOff: 'このパソコンの管理者が、ファイルへの書き出しを止めています。',

  csvTitle: 'Excel用の一覧（CSV）',
  csvLead:
    '事業者と技能者の一覧を、Excelで開けるファイルにします。IDはExcelで数字がこわれないように「1234-5678-…」と区切ります。セキュリティコードは入りません。',
  csvWarn: 'このファイルは暗号になりません。開いた人は、だれでも読めます。使いおわったら消してください。',
  csvMake: 'CSVファイルを作る',
  csvDone: say('{count}件のCSVファイルを作りました。'),
  csvName: 'CCUS一覧',
  backupName: 'CCUSアシスト-バックアップ',

  restoreTitle: 'バックアップから戻す',
  restoreLead: 'バックアップのファイルを選んでください。先に、何が変わるかを見せます。',
  restoreChoose: 'ファイルを選ぶ',
  restorePassphrase: 'このバックアップの合言葉',
  restoreMade: say('{date} に作ったバックアップです。'),
  restoreOpen: '中身を見る',
  restoreOpening: '開いています…',
  restorePlanTitle: '戻すと、こうなります',
  restoreCounts: say('新しい：{fresh}件　変わる：{changed}件　同じ：{same}件'),
  restoreInquiries: say('お問い合わせの記録{count}件を足します。'),
  restoreWalks: say('途中の「困りごとナビ」{count}件を足します。'),
  restoreLessons: say('教えた欄{count}件を足します。このパソコンで教えたものは、そのままです。'),
  restoreCodes: say(
    'セキュリティコード{count}件も戻します（選んだ人と、同じ人の分）。今のコードとちがうときは、バックアップのコードになります。',
  ),
  restoreCodesNot: say('セキュリティコード{count}件は戻せません。合言葉を決めてから戻すと、コードも戻せます。'),
  restoreAll: 'すべて選ぶ',
  restoreNone: 'すべてはずす',
  restoreNew: '新しい',
  restoreChanged: '変わる',
  restoreContact: 'お問い合わせ担当者',
  restoreFrom: say('{label}：今は「{before}」 → 「{after}」'),
  restoreEmpty: '（空）',
  restoreMore: say('ほかに{count}件あります。「すべて選ぶ」「すべてはずす」は、この分にも効きます。'),
  restoreDo: say('選んだ{count}件を戻す'),
  restoreNothing: 'すべて同じです。戻すものはありません。',
  restoreAdd: '足す',
  restoreAdded: 'バックアップの残りを足しました。',
  restoreDone: say('{count}件を戻しました。'),
  restoreCodesLeft: say('セキュリティコード{count}件は戻していません。合言葉を決めてから、もう一度戻してください。'),
  restoreCancel: 'やめる',
  restoreOvertaken:
    'この表を見ている間に、保存してある情報が変わりました。まだ何も戻していません。新しい表を確かめて、もう一度押してください。',

  wipeTitle: 'すべて消す',
  wipeLead:
    '保存した情報、合言葉、カギ、覚えているアドレスを、このブラウザーからすべて消します。元に戻せません。先にバックアップを作ってください。',
  wipeWord: 'すべて消す',
  wipeType: say('消すときは「{word}」と入れてください'),
  wipeWrong: say('「{word}」と入れると、消せます。'),
  wipeDo: 'すべて消す',
  wiped: 'すべて消しました。',

  policyWrong: say('管理者の設定に、正しくないところがあります：{names}'),

  notBackup: 'このファイルは、CCUSアシストのバックアップではありません。ファイルを選びなおしてください。',
  newer: 'このバックアップは、ツールの新しい版で作られました。ツールを新しくしてから、もう一度ためしてください。',
  damaged:
    'ファイルがこわれています。一部がなくなったか、書きかわっています。別のバックアップのファイルを使ってください。何も変えていません。',
  passphraseWrong: '合言葉がちがいます。このバックアップを作ったときの合言葉を入れてください。',
  tooLarge: 'ファイルが大きすぎます。バックアップのファイルかどうかを確かめてください。',
} satisfies Record<Exclude<BackupFault, 'passphrase'>, string> & Record<string, unknown>);

/** First line of the CSV file; our own import reads these headings. */
export const csvHeadings = i18n('csv', {
  kind: '種別',
  name: '名前',
  kana: 'フリガナ',
  businessId: '事業者ID',
  workerId: '技能者ID',
  employerId: '所属事業者ID',
  employerName: '所属事業者名',
  postalCode: '郵便番号',
  address: '住所',
  phone: '電話',
  mobile: '携帯',
  registeredEmail: '登録メール',
  desiredEmail: '希望メール',
  birthDate: '生年月日',
  registeredOn: '登録日・発行日',
  reason: '使用できない理由',
  canLogin: 'ログインできるか',
  applicationId: '申請番号',
} satisfies Record<Column, string>);
