import { i18n, say } from '../i18n.ts';

/** The structure of a page that could not be read well, shown before it is saved. */
export const structureWords = i18n('structure', {
  title: '画面の構造を書き出す',
  lead: 'CCUSの画面の「形」だけのファイルです。このツールを作る人に送ると、その画面を読めるように直せます。ファイルは、あなたが送るまで、どこにも行きません。',
  inside: '入るもの：画面の部品の種類、欄の名前、見出し、ボタンの言葉、アドレスの名前（ホスト）',
  outside:
    '入らないもの：あなたが入力した文字。ほかの文と、フォームでよく使う言葉でないもの（人の名前かもしれない言葉）は「□」に、4けた以上の番号は「#」に変えます。',
  none: '書き出す画面が、まだありません。CCUSの画面で、ブラウザーの右上のCCUSアシストのアイコンを押し、「画面の構造を書き出す」を選んでください。',
  from: say('{host} の画面'),
  cut: '大きい画面のため、途中までです。',
  look: '保存する前に、ファイルに残る言葉を見てください。人の名前や会社名があったら、消せます。',
  kept: say('ファイルに残る言葉（{count}）'),
  names: say('画面の部品の名前と、リンクの行き先（{count}）'),
  content: 'ファイルの中身（全部）',
  wordLabel: '消したい言葉',
  wordDo: 'この言葉を消す',
  wordShort: '2文字以上を入れてください。',
  wordNone: say('「{word}」は、見つかりません。'),
  wordDone: say('「{word}」を消しました。'),
  save: 'ファイルに保存する',
  saved: 'ファイルにしました。ファイルは、ブラウザーのダウンロードの場所にあります。',
  fileName: 'CCUS画面の構造',
  surveyTitle: '画面の調査',
  surveyLead:
    '始めてから、いつものようにCCUSの画面を進むと、通った画面の「形」を順に覚えます。このツールを作る人が、本物の画面に合わせて直すためのものです。終わったら、ここで中身を見てから、1つのファイルに保存できます。ブラウザーを閉じると消えます。',
  surveyBegin: '調査を始める',
  surveyGoing: say('調査中です。いままでに{count}つの画面を覚えました。'),
  surveyEnd: '調査を終えて消す',
  surveyScreen: say('{host}「{title}」'),
  surveyTaken_sure: say('わかった画面：{screen}'),
  surveyTaken_perhaps: say('たぶん：{screen}'),
  surveyTaken_no: say('わからなかった画面（{screen}）'),
  surveyFileName: 'CCUS画面の調査',
  drop: 'やめる（保存しない）',
  dropped: 'やめました。何も残っていません。',
});
