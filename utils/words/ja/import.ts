import type { Note } from '../../import/cells.ts';
import type { ImportFaultKey } from '../../import/fault.ts';
import type { Item } from '../../import/headings.ts';
import type { State } from '../../import/compare-rows.ts';
import { i18n, say } from '../i18n.ts';

const faults = {
  empty: 'この中には、読みこむ行がありません。見出しの行と、その下に1人以上の行があるファイルを選んでください。',
  tooBig:
    'ファイルが大きすぎます（50MBまで）。名簿のシートだけを新しいファイルに保存してください。それでも大きいときは、行をいくつかのファイルに分けて、1つずつ取りこんでください。',
  bookLocked: 'パスワードのついたExcelのファイルです。Excelで開いて、パスワードをはずして保存しなおしてください。',
  bookDamaged:
    '古い形のExcel（.xls）などのファイルですが、読めませんでした。パスワードのついたファイルかもしれません。Excelで開いて、パスワードなしの「.xlsx」で保存しなおしてください。',
  xlsb: 'Excelのバイナリー形式（.xlsb）です。この形は読めません。Excelで開いて、「名前を付けて保存」で「Excel ブック（.xlsx）」を選んでください。',
  otherOffice: 'Excelのファイルではありません（WordやPowerPointのファイルです）。名簿の表を、Excelのファイルにしてください。',
  htmlAsExcel:
    '名前はExcelのファイルですが、中身はWebページです。Excelで開いて、「名前を付けて保存」で「Excel ブック（.xlsx）」を選んでください。',
  xmlAsExcel:
    '名前はExcelのファイルですが、中身はXMLという文字のファイルです。Excelで開いて、「名前を付けて保存」で「Excel ブック（.xlsx）」を選んでください。',
  formUnclear:
    '1人が何行にもなっている表のようですが、どこからどこまでが1人なのか、わかりませんでした。ちがう人の情報がまざらないように、読みこみません。1行に1人の表にしてから、ためしてください。',
  binary: '文字のファイルではありません（画像やプログラムかもしれません）。CSVかExcelのファイルを選んでください。',
  encoding: '文字がこわれていて、読めません。Excelで元のファイルを開いて、「CSV UTF-8」で保存しなおしてください。',
  truncated: 'ファイルが途中で切れています。もう一度コピーするか、保存しなおしてください。',
  quote: '「"」の数が合いません。ここから下が、1つのセルになってしまいます。Excelで開いて、保存しなおしてください。',
  zipDamaged: 'Excelのファイルがこわれています。Excelで開いて、保存しなおしてください。',
  zipBomb: 'このファイルは、開くととても大きくなります。安全のため、開きません。名簿のシートだけを新しいファイルに保存してください。',
  zipLocked: 'パスワードのついたファイルです。パスワードをはずして保存しなおしてください。',
  noSheet: 'Excelの名簿ではありません。中にシートがありません。名簿をExcelで開いて、「Excel ブック（.xlsx）」で保存しなおしてください。',
  tooManyRows: '行が多すぎます（50,000行まで）。ファイルを分けて、1つずつ取りこんでください。',
  tooManyColumns: '列が多すぎます（200列まで）。いらない列を消して、もう一度ためしてください。',
  unreadable: 'ファイルを読めませんでした。ほかのソフトで開いているときは、閉じてから、もう一度ためしてください。',
} satisfies Record<ImportFaultKey, string>;

const states = {
  new: '新しい',
  changed: '変わる',
  same: '同じ',
  wrong: 'まちがい',
} satisfies Record<State, string>;

const itemNames = {
  kind: '種別（事業者・技能者）',
  name: '名前（事業者・技能者）',
  businessName: '事業者名',
  workerName: '技能者氏名',
  familyName: '姓（名字）',
  givenName: '名（下の名前）',
  middleName: 'ミドルネーム',
  kana: 'フリガナ',
  familyKana: '姓のフリガナ',
  givenKana: '名のフリガナ',
  businessKana: '事業者名のフリガナ',
  ccusId: 'CCUSのID',
  businessId: '事業者ID',
  workerId: '技能者ID',
  applicationId: '申請用ログインID・申請番号',
  employerId: '所属事業者ID',
  employerName: '所属事業者名',
  postalCode: '郵便番号',
  address: '住所・所在地',
  phone: '電話番号',
  mobile: '携帯電話',
  birthDate: '生年月日',
  registeredOn: '登録日・発行日',
  registeredEmail: '登録済メールアドレス',
  desiredEmail: '変更希望メールアドレス',
  reason: '使用できない理由',
  canLogin: 'ログインできるか',
  secret: 'パスワード・コード（読まない）',
  personalNumber: '保険・年金などの番号（読まない）',
  ignore: '使わない',
} satisfies Record<Item, string>;

const notes = {
  zeroAdded: '先頭の0をおぎないました',
  cardCut: 'カードの番号の、左の14けたです',
  postalFromAddress: '住所から取りました',
  phoneFromAddress: '住所から取りました',
  signLost: '「?」があります。文字が消えたのかもしれません。正しければ、印をつけてください',
  mailSlip: '打ちまちがいかもしれません。正しければ、印をつけてください',
} satisfies Record<Note, string>;

/** Importing files and mails, and the table that is shown before anything is stored. */
export const importWords = i18n('import', {
  title: 'まとめて取りこむ',
  lead: 'Excelの名簿やメールから、事業者と技能者の情報をまとめて入れます。中身を見て確かめるまで、何も保存しません。ファイルは、このパソコンの外に出ません。',

  fileTitle: '名簿のファイル',
  fileLead:
    'Excel（.xlsx、.xls）、CSV、LibreOffice（.ods）。列の順番は自由です。見出しから、何の列かを見わけます。全建統一様式の作業員名簿のように、1人が何行かの表も読めます。',
  drop: 'ここにファイルを置くか、',
  choose: 'ファイルを選ぶ',
  reading: say('「{name}」を読んでいます…'),
  cancel: 'やめる',
  cancelled: 'やめました。何も保存していません。',
  oneFile: 'ファイルは1つずつ取りこみます。1つだけ選んでください。',

  mailTitle: 'メールをはりつける',
  mailLead:
    '「事業者情報登録完了のお知らせ」や、申請用ログインIDのお知らせの本文を、そのままはりつけてください。カードの番号だけでも読めます。',
  mailLabel: 'メールの本文',
  mailRead: 'メールを読む',
  mailNothing: 'CCUSのIDが見つかりません。メールの本文を、すべてはりつけてください。',
  mailName: '名前',
  mailNameHint: 'このメールには名前がありません。だれの情報かを入れてください。',
  droppedPassword: 'パスワードがありました。すぐに消しました。保存しません。ブラウザーのパスワード管理に覚えさせてください。',
  droppedCode: 'セキュリティコードがありました。すぐに消しました。ここでは保存しません。',
  droppedColumn: 'パスワードやコードの列がありました。すぐに消しました。保存しません。',

  droppedNumbers: '保険や年金などの番号がありました。すぐに消しました。保存しません。',
  hiddenRows: say('かくれている行（{count}行）は、読んでいません。'),
  hiddenColumns: say('かくれている列（{count}列）は、読んでいません。'),
  formulas: say(
    '計算の結果が入っていないセルが{count}か所あり、空として読みました（{cells}）。Excelで開いて保存しなおすと、結果が入ることがあります。',
  ),
  examples: say('「（例）」の行（{count}行）は、読んでいません。'),

  sheetsTitle: '読むシート',
  sheetRows: say('{count}行'),
  sheetBlock: say('（1人が{rows}行の表）'),
  sheetNothing: '名簿がありません',
  sheetHidden: '（かくれているシート）',
  sheetLine: say('{sheet} {line}'),
  blockTitle: '1人分の欄の読みかた',
  blockLead: say('1人が{rows}行の表です。どの欄を何として読んだかを、下の絵で確かめてください。ちがうときは、その欄を押してください。'),
  slotUnknown: '使わない',
  slotCorrect: say('{heading}：{meaning}。押すと、直せます'),

  faultRow: say('{row}行目です。'),
  again: 'ほかのファイルを選ぶ',

  columnsTitle: '列の読みかた',
  columnsKnown: say('{count}列を見わけました。'),
  columnsLeft: say('わからない列が{count}列あります。'),
  columnsUnknown: 'わからない列は、はじめに並んでいます。使う列は、何の列かを選んでください。次からは覚えています。',
  columnsUnsure: '見出しの行が見つかりません。一番上の行を見出しとして読みました。それぞれの列が何かを選んでください。',
  columnExample: say('例：{example}'),
  columnComma: '、',
  columnPlainMail: 'CCUSに登録したアドレスとして読みます。ちがうときは、選びなおしてください。',
  columnNone: '（選んでいません）',
  columnNoName: '（見出しなし）',
  noName: '名前の列がありません。名前の列を選んでください。',
  otherwise: '種別がわからない行は',
  otherwiseNone: 'まちがいにする',

  comparing: '今ある情報とくらべています…',
  progress: say('{done} / {total} 行'),
  tableTitle: '取りこむ内容',
  tableLead: '取りこむ行に印をつけてください。まちがいの行は、元のファイルを直してから、もう一度取りこめます。',
  tableLabel: '取りこむ行の表',
  filter: '見る行',
  all: 'すべて',
  ...states,
  countOf: say('{state} {count}'),
  pickAll: say('「{state}」をすべて選ぶ'),
  pickNone: say('「{state}」をすべてはずす'),
  pickRow: say('{line}行目、{name}を取りこむ'),
  lineColumn: '行',
  stateColumn: '判定',
  wasEmpty: '（空）',
  arrow: 'から',
  zeros: say('Excelで消えた先頭の0をおぎなう（{count}か所）'),
  changedMeanwhile: 'ほかの画面で情報が変わったので、もう一度くらべました。確かめてから、もう一度押してください。',
  otherWindow: 'ほかの画面で取りこんでいます。終わってから、もう一度ためしてください。',
  store: say('{count}件を取りこむ'),
  storeNone: '取りこむ行を選んでください。',
  storing: '暗号にして、保存しています…',
  noneHere: 'この中にはありません。',

  doneTitle: '取りこみました',
  done: say('{created}件を新しく入れ、{changed}件を新しい内容にしました。'),
  leftOut: say('取りこまなかった行：{count}件'),
  toList: '一覧を見る',
  more: '続けて取りこむ',
  failed: '保存できませんでした。何も書きかえていません。選んだ内容は、この画面に残っています。',
});

export const importFaultWords = i18n('importFaults', faults);
export const importItemWords = i18n('importItems', itemNames);
export const importNoteWords = i18n('importNotes', notes);
