/**
 * Words of forms: what a label, a heading, a button or a name for machines may be made of without telling who somebody
 * is. A word that is somebody's name as well, as 千葉 and 山口 are, stands here only with what makes it a place.
 */
const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of two or more kanji. */
export const kanjiWords = listed(`
一度 一覧 一般 丁目 上記 下記 不可 不正 不具合 不明 中止 主催 予定 予約 予算 事業 事項 二重 交通 代理 代表 以上 以下 以内 以前 以後 以降 任意 会員 会場
会社 伝言 住所 作成 依頼 保存 保護 信託 個人 個人情報 個別 借入 健康 傷病 入会 入力 入社 入金 全角 全部 公開 公式 公表 共通 内容 内線 再度 再入力 再発行 写真 処理
分類 分野 初期 初期化 別途 利用 制度 削除 前回 前月 前項 加入 加盟 助成 効力 動機 勤務 勤務先 区分 医療 半角 半年 卒業 印刷 印鑑 原因 参加 参照 友人 反映 収入 取引 取得 取材
取消 受付 受信 受取 受理 口座 可能 台数 各種 各項目 同意 同行 同居 名前 名字 名称 名義 名刺 商号 商品 問合 回答 団体 団体名 困 国籍 国土 土木 在住 在籍 地図 地域 型番 場合 報告 報道
塗装 変更 変更後 変更前 外国 外国人 大事 大臣 失敗 契約 女性 姓名 委任 婚姻 学校 学歴 学習 安全 完了 実務 実家 実施 実行 家族 審査 密着 対応 対象 専用 導入 就業 届出 屋号 履歴 工事
工期 希望 年代 年収 年度 年月日 年金 年齢 広告 広報 店舗 応募 建物 建築 建設 建設業 引用 引渡 形式 役職 役割 必要 必須 志望 性別 情報 意見 感想 手帳 手数料 手段 手続 手順 承認 技能 技能者
投稿 投資 抽選 担当 担当者 拠点 振込 振興 採用 接続 提出 提供 損害 携帯 携帯電話 搬入 撤回 支店 支払 支援 改善 放送 政府 教育 数字 数量 文字 文字列 文書 新規 新築 方法 施工 施設 日時 日本 日本語 日程
旧姓 昭和 時刻 時期 時間 時間帯 更新 書式 書類 最初 最大 最小 最後 最新 月日 有効 有効期限 有無 期待 期日 期間 期限 未定 未満 未入力 本人 本人確認 本名 本文 本籍 本社 業務 業種 業者 検査 検索 概要 構成 様式 様子 権限 権利
次回 次頁 正式 正確 正社員 残高 母国 比較 氏名 永住 決定 法人 法律 注意 注文 活用 派遣 添付 減額 測量 満足 満了 源泉 漢字 無効 無料 照会 物件 特別 特記 特定 現在 現場 現住所 理由 生年 生年月日 生産 用件 用途 用紙
申告 申請 申込 男性 画像 画面 番地 番号 番組 略歴 異動 疑問 病院 発行 発注 発送 発生 登録 登録証 登録者 監理 目的 目標 相手 相談 相違 省略 県名 着工 知識 短縮 研修 確定 確認 社員 社会 社会保険 社名 禁止 種別 種目 種類 秘密 移転 税金 空室 空白 窓口 立会
等級 管理 管理者 範囲 簡易 紹介 納品 納付 納期 紛失 終了 組合 組織 経歴 経験 経由 結果 結婚 給与 統計 継続 総合 総務 総額 緊急 編集 緯度 罰則 署名 義務 翌年 考慮 職員 職業 職歴 職種 自動 自分 自宅 自己 自由 興味 苗字 苦情 英字 英数 英数字 英語 著作権 行政 行政書士
表示 表記 表題 表面 被保険者 裏面 複数 補足 補助 西暦 要望 要件 視察 見学 見積 見積書 規定 規約 解決 解除 訂正 記入 記号 記載 訪問 設定 設備 設置 証明 証明書 許可 許可番号 評価 診断 詳細 該当 誕生 誕生日 認定 認証 説明 説明会 課題 調査 請求 請求先 講習 謝辞
議題 貴社 御社 御中 貸出 費用 質問 購入 購読 資料 資本金 資格 賛同 起因 転居 転送 追加 退会 送信 送付 送付先 送料 通信 通勤 通知 通話 連絡 連絡先 週間 進捗 運営 運用 運転 過去 達成 選択 選択肢 部署 部屋 郵便 郵便番号 郵送 都合 都道府県 市区町村 市町村 区市町村 郡市 配信 配偶者 配達 配送 重要 金融 金額 銀行 鉄筋 長期
開催 開始 開示 間違 閲覧 関係 防止 除外 階数 障害 集計 雇用 離職 電子 電子申請 電話 電話番号 電気 面積 頁数 項目 順番 預金 領収 領収書 頻度 題名 顔写真 顧客 類似 風景 飲食 飛来 食事 駐車 駐在 体制 備考 入退場 主任 作業 作業員 元請 下請 職長 等位 能力 評価 元号 平成 令和 大正 明治
東京都 北海道 京都府 大阪府 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県
所属 所属先 所属部署 所在 所在地 所有 使用 優先 参考 可否 台帳 合計 周辺 品名 品番 回線 国名 図面 宛名 宛先 専門 定休日 実績 差出人 平日 年末 年始 役員 往復 後日 打合 技術 掲載 故障 日付 曜日 最寄 最寄駅 本件 案内 検討 機械 歓迎 決済 海外 準備 点検 状況 状態 現地 理解 環境 祝日 箇所 職場 血液型 規模 試験 請負 車両 退職 送金 運搬 遅延 適用 鉄道 再登録 再設定 申請者 申請書 申請番号 登録番号 登録日 発行日 有効期間 更新日 事業者名 技能者名 氏名欄 入力欄 必要事項 送信内容 確認画面 前画面 次画面 元受 出身 制限 原本 取扱 名簿 増額 完成 実技 対策 引越 応急 愛称 支社 方針 日常 書面 末尾 本日 検定 構造 次第 死亡 民間 法定 源泉徴収 物理 特殊 現況 生命 画数 相続 省庁 職能 自治体 要否 親族 訂正内容 認可 誓約 賃金 輸送 返答 週末 部門 配管 電設 雇入
企業 判定 代行 操作 動画 共同 連携 不備 初回 迷惑 手引 誤 料金 交通省 国土交通省
株式会社 有限会社 合同会社 一人親方 会社員 市内局番 市外局番 局番 号室 部屋番号 桁数 件名 仮名 片仮名 平仮名 振仮名 受取人 暗証番号 暗証 物流 媒体 出店 出版 株主 求人 保険 基金 財団 財団法人 一般財団法人 建設業振興基金 建設事業者 事務 事務所 事務局 事業所 事業主 本店 製品 機関 学職 承諾 保証 保管 返信 返品 返金 返却 転職 従業員 従業 来場 来店 来社 人数 参加人数 年式 年数 経路 機種 条件 素材 寸法 位置 用法 用語 用地 工法 工場 写 個数
`);

/** Kanji that stand before or behind such words. */
export const kanjiSigns = listed(
  '名 者 様 殿 欄 書 用 先 的 等 年 月 日 時 分 秒 号 回 件 度 又 及 各 新 旧 現 再 御 貴 姓 氏 第 次 前 後 可 不 無 有 他 全 性 別 値 数 桁 字 語 歳 円 個 社 印 例 内 外 要 必 済 未 毎 約 総 票 表 証 料 金 率 額 量 枚 課 係 型 版 品 職 校 院 局 所 省',
);
/** Kanji that say something alone; beside others they are part of names. */
export const loneKanji = listed(
  '住 多 宛 教 学 上 下 両 中 事 人 今 付 任 何 使 入 冊 出 初 券 区 半 取 受 台 右 合 問 困 国 変 女 始 室 届 左 市 庁 店 府 建 式 当 忘 戻 才 扱 押 方 昔 本 村 来 棟 決 消 漢 点 物 申 男 町 直 県 知 税 種 答 終 聞 英 行 見 言 計 試 話 読 誰 費 込 送 進 道 違 選 郡 部 都 閉 開 間 階 順',
);

/** Hiragana of two or more; the particles and endings that stand alone are in \`kanaSigns\`. */
export const hiraganaWords = listed(`
から まで より など または および ください くださいませ します しました しません しない した する して しています いたします ありがとう ございます あります ありません ある ない なし あり なお ため ために について による によって における に関する として とき もの こと ところ この その どの これ それ どれ ここ そこ どこ こちら そちら どちら はこちら
ご利用 お問い お客さま いただ いただく いただき いただける いただけます できる できない できます できません でき です ます ません でした である なる なります ならない なら れる られる された される されません せる させる もう もういちど いちど もどる すすむ はい いいえ いつ なに だれ すべて ひらがな かたかな ふりがな よみがな かな よみ なまえ でんわ めーる せい めい じゅうしょ ゆうびん にゅうりょく ひつよう ひとこと よくある わからない わかる お届け お急ぎ おしらせ お知らせ はじめて はじめ はじめる あなた みなさま ほか その他 いずれか それぞれ ただし また さらに なお 以下の および のみ だけ ほど くらい まま ままに のまま では には とは への のご をご にご ほしい きっかけ おすまい おしえて からの までの での との にも でも がある のある のない があれば いたし まし らせ わせ わず なければ ように ような とおり とおりに おりに さい さま さん ぜひ とても よい よろしい お願い ねがいます
`);
export const kanaSigns = listed('の を に は が で と も へ や お ご か い つ');

export const katakanaWords = listed(`
メール メールアドレス アドレス メアド コード パスワード ログイン ログアウト サインイン サインアップ フォーム カナ カタカナ ガナ フリガナ フリ ヨミ ヨミガナ セイ メイ リセット サービス ダウンロード アップロード ファイル マガジン メルマガ メールマガジン ニュース ニュースレター ケータイ スマホ スマートフォン ビル マンション アパート アカウント ネーム セキュリティ メッセージ カテゴリ カテゴリー タイトル サイト ウェブ ウェブサイト ホームページ カタログ クリア キャンセル メニュー カート アップデート エントリー コンタクト ページ マイページ トップ トップページ プレス リリース レベル メンテナンス ユーザー メンバー コメント コース プラン ニックネーム ハンドルネーム ペンネーム ハイフン エラー カード ローマ ファックス クーポン クーポンコード キーワード サポート キャリアアップ システム キャリア アップ テスト データ リスト ボタン リンク クリック チェック チェックボックス ステップ スキップ セット グループ サイズ カラー タイプ ポイント ポリシー プライバシー プライバシーポリシー ルール ガイド ヘルプ マニュアル アンケート イベント セミナー キャンペーン オプション オンライン オフライン インターネット ネット パソコン ブラウザ ブラウザー アプリ バージョン ライセンス レポート ローン リフォーム リース レンタル リサイクル スタッフ スケジュール スペース センター チーム ポスト ホーム モバイル ラベル ワード ワンタイム ワンタイムパスワード キー トークン ピン カレンダー コピー サンプル ジャンル ジョブ スキル ステータス ストア ダイヤル ドメイン ナビ ナンバー バック パスコード パスポート ビザ プロフィール ブログ プロジェクト サイトマップ メリット デメリット カードリーダー リーダー フォルダ フォルダー マップ レコ ホワイトペーパー チャット チャットボット テキスト ボット メモ
`);

/** English, and Japanese in Latin letters, as names for machines and placeholders have it. */
export const latinWords = listed(`
api faq website know id no cd nm kb tel fax url uri www http https jp co or ne go com org net html php asp aspx jsp cgi do php index home top page pages p s q a b c d e f g h i j k l m n o r t u v w x y z
name names first last given family middle full sur your my user users login logon log in out sign signin signup signout auth account member customer client contact contacts inquiry inquiries enquiry support help faq form forms field fields input inputs text txt textarea select option options choice check checkbox chk radio rdo button btn submit send reset clear cancel confirm confirmation conf back next prev step done complete thanks finish error errors message messages msg mail email mailaddress address addr address1 line zip postal post code prefecture pref city town street building bldg room apartment country state region phone telephone mobile cell number num area company corp corporation organization org office department dept section position title job occupation business worker shop store branch group type kind category categories class topic subject content contents body detail details note notes memo remarks comment comments question questions answer reason other others item items data value values label lbl list row rows col cols column table tbl tr td th cell wrap wrapper container content main header footer nav menu side sidebar inner outer box block area panel tab tabs modal dialog popup window overlay layer frame view section sec part unit module component header head foot left right center middle above below new old current now before after again re retype repeat verify verification birth birthday birthdate date day month year years time hour minute age sex gender male female man woman lang language ja en japan japanese english kana kanji hiragana katakana romaji ruby furigana yomi sei mei shimei namae seimei myoji jusho jyusho todofuken todouhuken shikuchoson yubin yuubin yubinbango denwa denwabango bango keitai kaisha kaishamei gaisha busho bushomei yakushoku tanto tantosha tantou toiawase otoiawase naiyo naiyou kenmei shubetsu syubetsu bikou biko seinengappi seibetsu nenrei password pass passwd pwd pw pin otp token csrf captcha recaptcha robot human honeypot hidden session key hash uid uuid guid ref src href target action method enctype required optional must any all none yes ok agree agreement accept consent privacy policy terms term of to for the and with from on at by is are be if not do please enter here example sample test demo e g placeholder hint help tip info information error warn warning success alert status state flag count total sum price amount fee tax pay payment card bank credit cart order product products service services plan course download upload file files image img photo picture icon logo video audio document doc docs pdf csv attach attachment app application apply register registration regist entry edit update change delete remove add create make save load open close show hide view search find keyword filter sort print preview copy paste download link links news topics topic event events about company recruit access map site sitemap web homepage blog sns line twitter facebook google ccus cc us gcm mobile portal system mypage my magazine newsletter subscribe coupon campaign survey enquete vote rating review max min length size width height top bottom start end begin end from until unique default custom base common general special global local public private inner content place holder ctl ctrl elm el div span ul li dl dt dd img svg g path a p h ng vue react app root js css style theme color dark light mode bg fg w x y z fld frm cap lst cmb ddl pnl hdn hid val dat req opt sel chkbox rb cb tb ta sub btn1 send1 area1 free word words str string int bool obj arr map set get post put load init test tmp temp dummy
`);
