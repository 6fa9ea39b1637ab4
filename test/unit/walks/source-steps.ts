/**
 * Every step that the five source documents name, and where a walk takes the
 * person through it: `walk.step`, or `walk.step.fact` where it is said.
 */
export interface SourceDocument {
  /** Its number among the sources. */
  id: string;
  title: string;
  date: string;
  steps: readonly (readonly [says: string, ...places: string[]])[];
}

const column2025: SourceDocument = {
  id: 'S000',
  title: '民間の解説コラム「ログインで困った場合の対応」',
  date: '2025-07-28',
  steps: [
    ['IDは事業者IDと技能者IDの2種類。14けたの数字', 'login.business.length', 'login.worker.length', 'findId.check.length'],
    ['下2けたは、事業者が22、技能者が21', 'login.business.ending', 'login.worker.ending', 'trouble.look.endings'],
    ['技能者IDは、事業者IDと関連付けられていないと使えない', 'login.worker.linked'],
    ['ログインの場所1：トップページの右上のボタン', 'login.open.top'],
    ['ログインの場所2：登録完了通知メールのリンク', 'login.open.mail'],
    ['ログインの場所3：公式サイトへのリンク（こちらのボタン）', 'login.open'],
    ['本物のログイン画面かどうかを確かめる', 'login.open'],
    ['ログインにはIDとパスワードが要る', 'login.business', 'login.worker', 'login.password'],
    ['一度もログインしていないときは、登録完了通知の初回パスワード', 'login.password.initial', 'password.initial.where'],
    ['5回まちがえるとロックされる', 'login.enter.tries', 'password.tryOpen.tries', 'trouble.wait.tries'],
    ['ID：登録事業者検索（法人だけ）', 'findId.corporate.only', 'findId.search', 'findId.found'],
    ['ID：登録完了通知。事業者は圧着はがきかメール', 'findId.notice.where'],
    ['ID：登録完了通知。技能者はカードかメール', 'findId.card', 'findId.mail.what'],
    ['ID：お問い合わせフォームで確認を頼む', 'findId.askOpen', 'findId.askText'],
    ['電話の窓口はない', 'findForm.how.phone', 'findId.askAnswer.phone', 'otherTopics.topic.phone'],
    ['求められる内容を、まちがいなく書く', 'findId.askWrite', 'mail.items.must'],
    ['その日のうちに答えは来ない。早くとも1週間', 'findId.askAnswer.week'],
    ['申請用IDを登録IDとまちがえる事業者がいる', 'findId.check.mixed', 'login.business.mixed', 'trouble.look.application'],
    ['パスワード：記憶にあるものをためす', 'password.recall', 'password.tryOpen', 'password.worked'],
    ['パスワードの条件（8〜24文字、3種類以上）', 'password.recall.length', 'password.recall.kinds'],
    ['ロックは30分〜1時間で自動でとける', 'trouble.wait.time', 'password.tryOpen.lock'],
    ['再発行：ログイン画面の右下の「パスワードを忘れた場合」', 'password.open.where'],
    ['再発行にはIDと登録メールアドレスが要る', 'password.mailKnown.both', 'password.fill'],
    ['再発行されたパスワードがメールで届く', 'password.sent', 'password.arrived.mail'],
    ['届いたパスワードでログインし、決めなおす', 'password.newOpen', 'password.newLogin', 'password.newPassword'],
    ['決めなおすには本人確認番号が要る', 'password.newCode.needed', 'code.need.when'],
    ['登録メール：ログインして登録情報を見る', 'mail.inOpen', 'mail.inPortal', 'mail.inSee.view'],
    ['登録メール：身に覚えがなければ変更する', 'mail.inChanged.own', 'mail.askChange'],
    ['登録メール：お問い合わせフォームで変更を頼む', 'mail.askOpen', 'mail.askTopic'],
    ['必要な情報（事業者11、技能者12）をそろえる', 'mail.items', 'mail.askFrom'],
    ['登録情報と合わないと変更できず、やりとりがふえる', 'mail.items.must'],
    ['登録メールへの通知を見落とさない', 'mail.watch.missed'],
    ['フォームの場所1：トップページのフッターの右の列', 'findForm.top', 'findForm.footer.where', 'findId.askOpen.footer'],
    ['フォームの場所2：チャットボットで「いいえ」', 'findForm.chat.button', 'findForm.chat.no'],
    ['ID・パスワード・登録メールをわかる場所に残す', 'findId.keep.why', 'password.keep.why', 'mail.keep'],
  ],
};

const column2024: SourceDocument = {
  id: 'S001',
  title: '同じコラムの旧版',
  date: '2024-04-17',
  steps: [
    ['ログインの場所：トップページの右上、登録完了通知メール', 'login.open.top', 'login.open.mail'],
    ['事業者ID・技能者IDとパスワード。初回は登録完了通知のもの', 'login.kind', 'login.password.initial'],
    ['ID 1：登録完了通知を調べる（はがき、メール、カード）', 'findId.notice', 'findId.card', 'findId.mail'],
    ['カードの番号は、左から14けたが技能者ID', 'findId.card.left', 'login.worker.card'],
    ['ID 2：フォームで①、場合はdを選ぶ', 'findId.askTopic', 'findId.askText'],
    ['dの質問1：新規申請登録は済んでいるか', 'findId.registered', 'findId.notYet', 'code.registered'],
    ['dの質問2：確認したいIDの種類', 'findId.wantedId', 'code.wantedId'],
    ['dの質問3：お知らせメールを確認できるか', 'findId.noticeMail', 'code.noticeMail'],
    ['dの質問4：登録責任者メールアドレスの変更はないか', 'findId.mailSame', 'code.mailSame'],
    ['dの質問5：セキュリティコードは控えているか', 'findId.codeKept', 'code.codeKept'],
    ['わからないときは1と2をしっかり、あとは「わからない」', 'findId.registered.five'],
    ['再発行：ログインボタンの右下のリンク、IDと登録メール', 'password.open', 'password.fill'],
    ['登録メールがわからない：フォームで①、場合はc', 'mail.items', 'mail.askTopic'],
    ['事業者11項目・技能者12項目を送る', 'mail.items', 'mail.askText', 'mail.askFrom'],
    ['フォームの場所：フッター、チャットボット', 'findForm.footer', 'findForm.chat'],
    ['ログインの情報を保管する', 'findId.keep', 'password.keep'],
  ],
};

const manual: SourceDocument = {
  id: 'S002',
  title: '行政書士の手順書（メールアドレスとパスワードの再発行）',
  date: '日付なし',
  steps: [
    ['事業者IDとパスワードが要る', 'login.business', 'login.password'],
    ['パスワードを忘れたら再設定。登録メールがわかるか', 'password.mailKnown', 'password.toMail'],
    ['ホームページの一番下の「お問い合わせフォーム」を押す', 'mail.askOpen', 'findForm.footer'],
    ['①を選び「次へ」を押す', 'mail.askTopic'],
    ['a：パスワードだけがわからない', 'password.open'],
    ['b：ログインできて、メールを確認・変更したい', 'mail.askChange'],
    ['c：ログインできず、メールを変更したい', 'mail.items'],
    ['d：ID・コード・メール・パスワードがわからない', 'findId.codeKept', 'code.codeKept'],
    ['e：ログインボタンを押すとエラーが出る', 'trouble.message'],
    ['②〜⑨の項目', 'otherTopics.t2', 'otherTopics.t3', 'otherTopics.t4', 'otherTopics.t5', 'otherTopics.t6', 'otherTopics.t7', 'otherTopics.t8', 'otherTopics.t9'],
    ['FAQ、建レコ、レベル判定の案内', 'otherTopics.topic.faq', 'otherTopics.topic.elsewhere'],
    ['情報記入欄に、8つの項目を書く', 'mail.askWrite', 'mail.askText'],
    ['登録時の添付書類（全部事項証明など）を見る', 'mail.items.papers'],
    ['本人確認が取れないと対応できない', 'mail.askText.proof'],
    ['担当者情報（会社名・氏名・メール・電話）', 'mail.askFrom'],
    ['「確認」を押して送る', 'mail.askText', 'mail.askSend'],
    ['受付メール（差出人と題名）。1時間で届かなければ確かめる', 'mail.askMail.sender', 'mail.askMail.hour'],
    ['迷惑メールの設定をしている人は、受け取れるようにする', 'mail.askMail.allow'],
    ['メールアドレスをまちがえたら、もう一度問い合わせる', 'mail.askMail.again'],
    ['4〜5営業日後に、設定完了のメール', 'mail.askAnswer.manual'],
    ['届いてから2〜3営業日後に作業する。新しいパスワードも届く', 'mail.set.wait', 'mail.set.password'],
    ['ログインを押し、IDと届いたパスワードを入れる', 'mail.newOpen', 'mail.newLogin.mistype'],
    ['パスワード変更（現在・新しい・確認）', 'mail.newPassword'],
    ['セキュリティコードを入れて「確認」', 'mail.newCode'],
    ['コードは登録完了通知に書いてある', 'mail.newCode.business', 'code.postcard.notice'],
    ['ポップアップの「はい」', 'mail.newAgain.yes'],
    ['新しいパスワードでもう一度ログインして終わり', 'mail.newAgain'],
    ['ID・メール・コードを保管する', 'mail.keep'],
  ],
};

const guidance: SourceDocument = {
  id: 'S003',
  title: '技能者のインターネット申請ガイダンス 第3節（建設業振興基金）',
  date: '2026-01-05',
  steps: [
    ['お知らせメールの申請ログインID・申請用パスワード・URL', 'apply.mail.subject', 'apply.mail.items', 'apply.open.link'],
    ['ログインの画面に入れて「ログイン」', 'apply.open', 'apply.enter', 'login.open.one'],
    ['毎週木曜日20:00〜翌07:00は使えない', 'login.enter.hours', 'trouble.pause.hours'],
    ['パスワード変更：注意事項と、使える記号', 'apply.change.length', 'apply.change.kinds', 'password.recall.signs'],
    ['全角は不可、旧パスワードと同じものは不可、大文字小文字を区別', 'password.recall.case', 'password.newPassword.wide', 'password.newPassword.same'],
    ['現在のパスワードに申請用パスワード。「パスワード変更」を押す', 'apply.change.old'],
    ['新しいパスワードでログインしなおす', 'apply.again'],
    ['メニューが出ないときはハンバーガーメニュー', 'apply.menu.burger'],
    ['100_新規登録 → 10_登録申請', 'apply.menu', 'apply.item'],
    ['簡略型・詳細型の説明と料金。「はい」で進む', 'apply.method.simple', 'apply.method.detailed', 'apply.method.fees', 'apply.method.later'],
    ['個人情報の取り扱いの同意（自分で読んで決める）', 'apply.personal'],
    ['システム利用規約の同意（自分で読んで決める）。停止・解除になる場合', 'apply.terms', 'apply.terms.what'],
    ['申請ログインIDも最後が21', 'apply.mail.ending', 'findId.check.application', 'login.worker.application'],
    ['技能者の登録料（簡略型・詳細型・移行）', 'fees.costWorker'],
  ],
};

const guide: SourceDocument = {
  id: 'S004',
  title: '事業者用ご利用ガイド 第2版（建設業振興基金）',
  date: '2019年ごろ',
  steps: [
    ['登録完了のお知らせ：2通のメールと圧着はがき。なければ問い合わせる', 'firstSteps.codeKept', 'firstSteps.notice.twoMails', 'firstSteps.notice.postcard', 'password.initial.guide', 'code.postcard.where'],
    ['最初に：ログインする', 'firstSteps.open', 'firstSteps.enter'],
    ['最初に：初期パスワードの変更（自動でその画面になる）', 'firstSteps.enter.forced', 'firstSteps.change'],
    ['セキュリティコード4けたを入れて「確認」', 'firstSteps.code.digits', 'firstSteps.code.where', 'code.need.popup'],
    ['「パスワードの変更に成功しました。」。2度目からは変更したもの', 'firstSteps.code', 'firstSteps.again'],
    ['登録内容の確認（閲覧→自社情報）。ちがえば問い合わせる', 'firstSteps.check.where', 'firstSteps.check.wrong', 'mail.inSee.guide'],
    ['所属技能者へ伝える申請項目一覧を渡す', 'firstSteps.items.why'],
    ['代行申請：同意書をとり、JPGにし、メニューから入力して送る。終わると知らせが来る', 'firstSteps.proxy.where', 'firstSteps.proxy.consent', 'firstSteps.proxy.papers', 'firstSteps.proxy.enter', 'firstSteps.proxy.told'],
    ['ポータルの掲載情報とメニュー', 'firstSteps.menu.portal', 'firstSteps.menu.registered'],
    ['登録内容の変更が要るとき', 'firstSteps.menu.change', 'mail.inChanged.portal'],
    ['事業者情報・所属技能者情報の開示の範囲', 'fees.disclose.business', 'fees.disclose.above'],
    ['開示・非開示の設定（はじめは非開示）', 'fees.disclose.where', 'fees.disclose.hidden'],
    ['料金（古い表は今の表と分ける）', 'fees.cost', 'firstSteps.changed.fees'],
    ['現場利用料', 'fees.cost.siteUse'],
    ['カードの有効期間。60歳以上、本人確認書類を出していないとき', 'fees.renewWorker.years'],
    ['カードをなくしたとき・こわれたときの再発行', 'fees.costWorker.again'],
    ['事業者登録の更新（5年）', 'fees.renew.years'],
    ['退会：メニューの「事業者退会」→「削除申請」→申請番号', 'fees.leave.where', 'fees.delete.button', 'fees.delete.number'],
    ['電話番号とメールの窓口（2020年10月より前のもの）', 'firstSteps.changed.phone', 'firstSteps.changed.noPhone'],
  ],
};

export const sourceDocuments: readonly SourceDocument[] = [column2025, column2024, manual, guidance, guide];
