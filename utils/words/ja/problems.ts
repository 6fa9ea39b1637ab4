import type { StoreFault } from '../../storage/db/fault.ts';
import type { CountedProblem, PlainProblem, Problem } from '../../profiles/problems.ts';
import { i18n, say } from '../i18n.ts';

const plain = {
  nameMissing: '名前を入れてください。だれの情報かを見わけるために使います。',
  tooLong: '長すぎます。短くしてください。',
  oneLine: '1行で書いてください。',
  mail: 'メールアドレスの形ではありません。例：taro@example.co.jp',
  phone: '電話番号は、0から始まる10けたか11けたの数字です。例：03-1234-5678',
  date: 'その日はありません。年・月・日を確かめてください。',
  dateIncomplete: '年・月・日を、すべて入れてください。わからないときは、すべて空にしてください。',
  idNotDigits: 'IDは数字だけです。数字でない文字が入っています。',
  idEnding: '最後の2けたが、22（事業者）でも21（技能者）でもありません。番号を確かめてください。',
  idOfBusiness: 'これは事業者IDです（最後の2けたが22）。ここには、技能者ID（最後の2けたが21）を入れてください。',
  postalCode: '郵便番号は7けたの数字です。例：123-4567',
  applicationId: '申請用のIDは数字だけです。',
  dateUnclear: '日付の書き方がわかりません。例：1965-07-01、昭和40年7月1日、S40.7.1',
  idExponent:
    'Excelが番号をこわしました（1.23E+13のような形）。元の番号は、ここからはわかりません。Excelで、この列を「文字列」にして、番号を入れなおしてください。',
  idTwice: '同じIDが、この表の別の行にもあります。',
  personTwice: '同じ人が、この表の別の行にもあります。',
  nameShared: '同じ名前の人が2人以上います。だれのことかを決めるために、IDか生年月日を入れてください。',
  kindUnknown: '事業者か技能者かが、わかりません。「種別」の列を作るか、IDを入れてください。',
  blockShifted:
    'この人の欄は、ほかの人とならび方がちがいます。ちがう人の情報がまざるので、取りこみません。元のファイルで、行をそろえてください。',
  signLost: '「?」があります。保存したときに、文字が消えたようです。元の文字を確かめて、入れなおしてください。',
  employerId: '所属事業者IDではありません。14けたの数字で、最後の2けたは22です。',
  idOfWorker: 'これは技能者IDです（最後の2けたが21）。ここには、事業者ID（最後の2けたが22）を入れてください。',
  count: '0から9999までの数字を入れてください。',
} satisfies Record<PlainProblem, string>;

const counted = {
  idTooShort: say('14けたの数字です。あと{count}けた足りません。'),
  idTooLong: say('14けたの数字です。{count}けた多いです。カードの番号のときは、左の14けただけを入れてください。'),
} satisfies Record<CountedProblem, unknown>;

const store = {
  storeDamaged: '保存した情報を読めません。',
  storeUnavailable: '保存場所を開けません。入力した内容は、この画面に残っています。ブラウザーの画面を閉じずに、もう一度ためしてください。',
  storeFull: '保存する場所がいっぱいです。入力した内容は、この画面に残っています。パソコンの空きをふやして、もう一度ためしてください。',
  storeLocked: 'カギがかかっています。入力した内容は、この画面に残っています。カギを開けて、もう一度ためしてください。',
} satisfies Record<StoreFault, string>;

/** What is wrong with an entry, and what the store answered. */
export const problemWords = i18n('problems', { ...plain, ...counted, ...store });

/** The sentence for a problem, with its number where it has one. */
export const problemText = (words: ReturnType<typeof problemWords.get>, problem: Problem): string =>
  'count' in problem ? words[problem.key]({ count: problem.count }) : words[problem.key];
