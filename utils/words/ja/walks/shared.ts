import type { fiveQuestions, inquire, renew, renewOpen } from '../../../walks/definitions/shared.ts';
import type { StepTexts } from '../../../walks/walk.ts';

/** The way through the inquiry form, the same in every walk that leads there. */
export const inquireTexts = {
  askFor: 'だれの問い合わせかを選ぶ',
  askFor_text: '選ぶと、名前やIDの入った文ができます。',
  askFor_own: '選ばずに、自分で書く',

  askWrite: '問い合わせの文を確かめて、フォームを開く',
  askWrite_text: '保存した情報と、答えたことから、文を作りました。足りないことを書き足せます。この文が、フォームに入ります。',
  askWrite_footer: 'フォームへのリンクは、公式サイトのトップページの一番下、一番右の列の下のほうに、小さな字であります。',

  askFrom: '連絡先（あなた）を入れておく',
  askFrom_text:
    'フォームには、問い合わせる人の会社名・氏名・メールアドレス・電話番号を書く欄があります。一度入れておくと、自動で入力できます。',
  askFrom_own: '入れずに、自分で書く',

  askOpen: 'お問い合わせフォームを開く',
  askOpen_text:
    '下のボタンで開けます。トップページで止まったときは、もう一度「お問い合わせフォームを開く」を押すか、リンクの場所を見てください。',
  askOpen_footer: 'リンクは、公式サイトのトップページの一番下、一番右の列の下のほうに、小さな字であります。',

  askTopic: '「お問い合わせの項目」を選んで「次へ」を押す',
  askTopic_text: '「この画面に入力」を押すと、項目を選びます。「次へ」は、あなたが押します。',

  askText: '内容を入れて読み、「確認」を押す',
  askText_text:
    '「この画面に入力」を押すと、入力する前に中身が出ます。画面に入れたあとでも、元に戻せます。「確認」は、あなたが押します。\n項目のa〜eは、この手順に合わせて選んであります。',
  askText_proof: '本人と確かめられないときは、対応できないことがあります。登録したときの内容を書きます。',

  askSend: '確認の画面を読んで、「送信」を押す',
  askSend_text: 'まちがいがあれば、戻って直せます。「送信」は、あなたが押します。',

  askMail: '受付のメールを待つ',
  askMail_text:
    '入力したあなたのメールアドレスに、受付のメールが届きます。\n送信のあとの画面に受付番号（C-…）が出たときは、自動で記録しています。出なかったときは、メールの題名を「お問い合わせの記録」にはりつけると、記録できます。',
  askMail_hour: '{minutes}分（1時間）たっても届かないときは、入力したメールアドレスのまちがいと、迷惑メールのフォルダーを確かめます。',
  askMail_sender: '差出人は「建設キャリアアップシステムお問い合わせセンター」、題名は「お問い合わせ受付：C-…」です。',
  askMail_allow: '迷惑メールを止める設定をしているときは、フォームに書いてある差出人からのメールを受け取れるようにします。',
  askMail_again: 'メールアドレスをまちがえたときは、もう一度問い合わせます。',
  askMail_own: '受付のメールが届いた',

  askAnswer: '回答を待つ',
  askAnswer_text:
    '日数は、書いてあるものによってちがいます。どれも目安です。足りないことがあると、メールで聞かれて、もっとかかります。\n待つ日数の目安がすぎると、CCUSアシストのボタンに件数が出ます。',
  askAnswer_replies: 'およそ{from}〜{to}営業日。',
  askAnswer_manual: '{from}〜{to}営業日（登録メールアドレスの変更のとき）。',
  askAnswer_week: 'IDの回答は、早くても1週間くらい。その日のうちには届きません。',
  askAnswer_phone: '電話の窓口はありません。やりとりはメールです。',
  askAnswer_counter:
    '「認定登録機関」の窓口では、申請や更新を対面で受けつけています（ない地域もあります）。パスワードの相談ができるかどうかは、わかっていません。',
  askAnswer_touch: '待つあいだにタッチできなかった日は、技能者の画面の{place}で入れられます。入力も承認も、次の月の終わりまでです。',
  askAnswer_own: '回答が届いた',
} as const satisfies StepTexts<ReturnType<typeof inquire>>;

export const fiveTexts = {
  registered: '新規の登録は、終わっていますか',
  registered_text: 'フォームで聞かれる5つのことを、先にここで答えます。答えは、問い合わせの文に入ります。',
  registered_five: 'よくわからないときは、1つ目と2つ目をしっかり答え、あとは「わからない」「できない」を選ぶと、案内が出ます。',
  registered_yes: '終わっている',
  registered_no: 'まだ（申請中・これから）',
  registered_unknown: 'わからない',

  wantedId: '確かめたいIDは、どれですか',
  wantedId_text: '事業者IDは会社、技能者IDは働く人のIDです。',
  wantedId_business: '事業者ID',
  wantedId_worker: '技能者ID',

  noticeMail: '「登録完了のお知らせ」のメールを見られますか',
  noticeMail_text: '登録したときのメールアドレスに届いたものです。',
  noticeMail_yes: '見られる',
  noticeMail_no: '見られない・わからない',

  mailSame: '登録した（登録責任者の）メールアドレスは、今も同じですか',
  mailSame_text: 'フォームで聞かれることの1つです。',
  mailSame_again: '同じなら、お知らせをもう一度送ってもらえることがあります。',
  mailSame_same: '同じ。使える',
  mailSame_changed: '変わった・使えない',
  mailSame_unknown: 'わからない',

  codeKept: 'セキュリティコード（4けた）の控えはありますか',
  codeKept_text: 'パスワードを変えるときに使う、4けたの番号です。番号そのものは、ここには書きません。',
  codeKept_yes: 'ある',
  codeKept_no: 'ない',
  codeKept_unknown: 'わからない',
} as const satisfies StepTexts<ReturnType<typeof fiveQuestions>>;

export const renewOpenTexts = {
  newOpen: 'ログインの画面を開く',
  newOpen_text: 'メールで届いたパスワードで、ログインします。',
} as const satisfies StepTexts<[ReturnType<typeof renewOpen>]>;

export const renewTexts = {
  newLogin: 'IDと、届いたパスワードでログインする',
  newLogin_text: 'ログインすると、パスワードを変える画面になります。「ログイン」は、あなたが押します。',
  newLogin_mistype: '届いたパスワードを入れまちがえないようにします。',

  newPassword: '自分のパスワードに変える',
  newPassword_text:
    '「現在のパスワード」には、届いたパスワード。「新しいパスワード」と「確認」には、これから使うものを、2回同じに入れます。「パスワード変更」は、あなたが押します。',
  newPassword_length: '{least}文字から{most}文字まで。',
  newPassword_kinds: '英字の大文字・小文字・数字・記号のうち、{kinds}種類以上を使います。',
  newPassword_wide: '全角の文字は使えません。大文字と小文字は、ちがう文字です。',
  newPassword_same: '前と同じパスワードにはできません。',

  newCode: 'セキュリティコードを入れて「確認」を押す',
  newCode_text: '4けたの番号です。本人確認番号ともいいます。',
  newCode_needed: 'この番号がないと、パスワードを決めなおせません。',
  newCode_business: '事業者：圧着はがきと、2通目のメールに書いてあります。',
  newCode_worker: '技能者：カードのうらに書いてあります。',

  newAgain: '新しいパスワードで、もう一度ログインする',
  newAgain_text: '変えられると、ログインの画面に戻ります。新しいパスワードでログインできれば、終わりです。',
  newAgain_yes: '「はい」のボタンが出たときは、それを押すとログインの画面になります。',

  keep: 'ID・登録メールアドレス・セキュリティコードを、わかる場所に残す',
  keep_text:
    '次に困らないように、控えておきます。CCUSアシストには、IDとメールアドレスを入れておけます。セキュリティコードは、合言葉を決めると入れられます。パスワードは入れません。',
  keep_why: 'なくすと、もう一度もらうのに手間と時間がかかります。',
  keep_own: '控えた',
} as const satisfies StepTexts<ReturnType<typeof renew>>;
