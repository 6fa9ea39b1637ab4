import type { Topic } from './kinds.ts';

/** Words for the subject of an inquiry, as many labels have them. */
const matter = '(問い?合わ?せ|相談|質問|意見|感想|要望|依頼|用件|申し?込み?|連絡|伝言)';

/**
 * What the words beside a field say it is for. A Japanese label has its head
 * at the end (会社名, 件名, 建物名, 担当者メールアドレス), so only the match that ends
 * a label counts, and of two that end together the longer one: メールマガジン and
 * 電話希望時間 name nothing we know, and every entry is the counter-pattern of
 * the others. `other` holds what ends like a kind of ours and is none.
 * Texts are NFKC-normalised and without required marks.
 */
export const wordTopics: readonly (readonly [Topic, RegExp])[] = (
  [
    [
      'companyName',
      '(会社|[貴御]社|法人|企業|団体|組織|機関|勤[務め]先|事業者|事業所|社)の?名称?|屋号|商号((又|また)は名称)?|^(ご?(会社|勤務先|法人|企業|団体)|[貴御]社)$',
    ],
    [
      'personName',
      '氏名|名前|なまえ|姓名|お客様名|(会員|社員|職員)の?名|者(様|さま)?の?名|(担当|申込み?|申請|依頼|応募|連絡)者(様|さま)?$|^ご?担当$',
    ],
    ['lastName', '(姓|苗字|名字|^氏|^性)$'],
    ['firstName', '(^|[\\s・])名$'],
    ['lastNameKana', '^(セイ|せい)$'],
    ['firstNameKana', '^(メイ|めい)$'],
    ['kana', '((フリ|ふり|ヨミ|よみ|読み)[ の]?)?(ガナ|がな|カナ|かな|仮名)|(フリ|ヨミ|よみ|読み)$'],
    ['email', '(e-?|電子)?(メール|mail)[ ・]?(アドレス)?|メアド|^アドレス$'],
    ['desiredEmail', '(変更(を|後の?)?希望(の|する)?|新しい|新|変更後の?)メール(アドレス)?'],
    ['phone', '(電話|でんわ|TEL|連絡先)の?(番号)?|[市内外]局番'],
    ['mobile', '(携帯|ケータイ|スマホ)(電話|TEL)?の?(番号)?'],
    ['postalCode', '郵便番号|〒'],
    ['prefecture', '都道府県名?|^県名?$'],
    ['city', '(市(区?町村|区?郡町?村?)|区市町村)名?(以下|以降)?|住所[1一]'],
    ['building', '(建物|ビル|マンション|アパート)名?|番地|丁目|部屋番号|号室|住所[2-9二三]'],
    ['address', '住所|所在地'],
    ['birthDate', '生年月日|誕生日|生まれ'],
    [
      'loginId',
      '(ログイン|ユーザー?|会員|アカウント|マイページ|お客様|利用者|メンバー|社員)[・ ]?(ID|番号|コード|ネーム|名)|(^|[^a-z])ID$|(メール ?)?アカウント',
    ],
    ['businessId', '事業者ID'],
    ['workerId', '技能者ID'],
    ['securityCode', 'セキュリティ・?コード|本人確認番号'],
    ['reason', '(使用|利用|ログイン)でき?ない理由|変更の?理由'],
    ['password', '(パスワード|暗証番号)(の?(確認|再入力)用?)?'],
    ['inquiry', `${matter}?(の|したい)?ご?(内容|詳細|事項|本文|概要)|情報記入欄|メッセージ|コメント|${matter}|自由記[入述]`],
    ['note', '備考|その他|特記事項|通信欄|ひとこと'],
    [
      'inquiryCategory',
      `(${matter}|内容|サービス)?(の|したい)?ご?(項目|種別|種類|分類|区分|分野|目的|カテゴリー?)|${matter}先|興味の?ある(サービス|[商製]品|内容|項目|分野|こと|もの|コース|プラン)`,
    ],
    ['subject', '件名|題名|表題|タイトル'],
    ['confirm', '確認(用|欄|のため)?|再(度|入力|登録)|もう[一1]度|もういちど|念のため|2回目'],
    [
      'other',
      '主催者の?(氏?名|名前|名称)|(代表|紹介|保護|同[伴行]|受取|配偶)者.*|お子.*|(ニック|ハンドル|ペン|ファイル)(ネーム|名)|(携帯|ケータイ)メール(アドレス)?|秘密の質問|本人確認|(連絡|返信|回答)方法|FAX.*|緊急.*|名義.*|動機|自己PR|[学職経]歴',
    ],
  ] as const
).map(([topic, words]) => [topic, new RegExp(words, 'gi')]);

/** A label for a choice of categories that does not say of what. */
export const bareCategory = /^の?ご?(項目|種別|種類|分類|区分|分野|目的|カテゴリー?)/;
/** What the categories of an inquiry are categories of. */
export const matterWords = new RegExp(`${matter}|内容|サービス|希望`);
/** A place or company that is not the sender's own, or not the registered one: 現場住所, 購入店電話番号, 勤務先TEL, 新住所. */
export const somewhereElse =
  /([新旧]の?$|新しい|変更後|(移転|転居|引っ?越し?)先|勤[務め]先|(?<!本)店舗?|現場|元請|学校|医療|金融|施設|物件|設置|工事|建築|予定地|納[品入]|実家|本籍|施工|発注|相手|取引|銀行|会場|開催|訪問)/;

/** What may follow a label's head without changing it. */
export const labelTail = /^(等|など|以[下降]|欄|様|[をはにもごの]|入力|記入|西暦|[\s:?。、!・])*$/;
/** What joins two labels over one box. */
export const joiner = /^\s*[・/,、&と及]/;
/** A text that explains a field and does not name it. */
export const hintWords =
  /例|※|[半全]角|文字|桁|入力|記入|下?さい|ません|ます|ハイフン|数字?|カタカナ|ひらがな|エラー|不正|^[^\wぁ-ヿ一-龠]*[\w.@-]*[^\wぁ-ヿ一-龠]*$/;

/** Words that ask for the same value again, anywhere in a label. */
export const againWords = /確認|再(度|入力|登録)|もう[一1い]|念のため|2[回度]|confirm|re-?(enter|type)|again/i;
/** Words that ask for the reading of a name in kana. */
export const kanaWords = /[フふ]リ?り? ?[ガが]|[ヨよ][ミみ]|読み|[カか][ナな]|セイ|メイ|kana/;
export const lastWords = /姓|苗字|名字|^氏$|セイ|せい|\bsei|last|family/i;
export const firstWords = /(^|[^ァ-ヶ一-龠])名($|[^前字])|メイ|めい|\bmei|first|given/i;

/** What a box that must stay empty (a trap for machines) says to people who can see it. */
export const trapWords = /[入記]力?入?(し|さ)(ない|れない)|空[白欄]のまま|(leave|ignore) .*(blank|empty|field)|do not fill/i;
/** The name or address of somebody else, of a payment card, or in letters that no profile holds. */
export const otherPersonWords =
  /届け?先|[配送][送付]先|送り先|緊急|紹介者|保護者|被保険者|同[伴行]者|カード|口座|請求先|ローマ字|\b[Rr]oma(ji|n)?\b|\(英[字語文]|英[字語文]表記/;
/** Around a single mail box, these say that it subscribes to something. */
export const newsletterWords = /メ(ール|ル)マガ|ニュースレター|購読|配信|newsletter|subscribe/i;
/** Names for the number with which a bank, a school or a company signs people in. The code shown in a picture is not one. */
export const accountWords = /^(?!.*(画像|認証|確認)).*(番号|コード|ID|名)(\(.*)?$/;
/** Before a second box for mail, these say that it repeats the first. */
export const twiceWords = /(再度|もう[一1いち]+[度回]).{0,12}(入力|記入)|再入力/;
