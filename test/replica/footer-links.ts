// The four columns of the footer. Only the place and size of お問い合わせフォーム and a few
// addresses are known; the rest is invented to be as crowded as people say it is.

import { FAQ_PATH, LOGIN_URL, SEARCH_URL } from './addresses.ts';
import { invented } from './words.ts';

export interface FootLink {
  readonly label: string;
  readonly href: string;
}
export interface FootColumn {
  readonly heading: string;
  readonly links: readonly FootLink[];
}

const link = (label: string, href: string): FootLink => ({ label, href });
const made = (label: string, href: string): FootLink => link(invented(label), href);

export const CONTACT_PLACE = made('お問い合わせ先', '/p/contact_place');
export const BEFORE_ASKING = made('お問い合わせの前に', '/p/before_inquiry');
export const SEMINAR_FORM = made('説明会お申し込みフォーム', '/p/seminar_form');

export const FOOTER: readonly FootColumn[] = [
  {
    heading: 'CCUSについて',
    links: [
      made('建設キャリアアップシステムとは', '/p/about'),
      made('制度の目的', '/p/purpose'),
      made('事業者のメリット', '/p/merit_jigyousya'),
      made('技能者のメリット', '/p/merit_ginousya'),
      made('能力評価制度', '/p/evaluation'),
      made('レベル判定のご案内', '/p/level'),
      made('登録状況', '/p/statistics'),
      made('利用規約', '/p/terms'),
      made('個人情報保護方針', '/p/privacy'),
      made('共同利用について', '/p/joint_use'),
      made('お知らせ一覧', '/p/info'),
    ],
  },
  {
    heading: '登録する',
    links: [
      link('事業者登録', '/p/application_jigyousya'),
      link('技能者登録', '/p/application_ginousya'),
      made('一人親方の方', '/p/hitorioyakata'),
      made('代行申請', '/p/daikou'),
      made('認定登録機関', '/p/toroku_kikan'),
      link('事業者更新', '/p/application_jigyousya_renewal'),
      made('技能者カードの更新', '/p/card_renewal'),
      made('変更申請', '/p/change'),
      made('カードの再発行', '/p/card_reissue'),
      made('登録申請の手引', '/p/guide'),
      link('ご利用方法・料金', '/p/use'),
    ],
  },
  {
    heading: 'CCUSを使う',
    links: [
      link('CCUSを使う', '/p/workflow'),
      link('ログイン', LOGIN_URL),
      link('登録事業者検索', SEARCH_URL),
      made('現場登録', '/p/genba'),
      made('施工体制登録', '/p/taisei'),
      made('就業履歴の登録', '/p/history'),
      made('カードリーダー', '/p/card_reader'),
      made('建レコ', '/p/kenreco'),
      made('建キャリ', '/p/kencari'),
      made('API連携認定システム', '/p/api'),
      made('メンテナンス情報', '/p/maintenance'),
    ],
  },
  {
    heading: '説明会・サポート',
    links: [
      link('各種資料', '/p/documents'),
      link('サポート / ダウンロード', '/contact'),
      made('資料請求', '/p/request_documents'),
      made('操作マニュアル', '/p/manual'),
      made('説明会のご案内', '/p/seminar'),
      SEMINAR_FORM,
      made('動画で学ぶ', '/p/movies'),
      made('FAQ(よくあるご質問)', FAQ_PATH),
      BEFORE_ASKING,
      CONTACT_PLACE,
      made('関係団体リンク', '/p/links'),
      made('サイトマップ', '/p/sitemap'),
    ],
  },
];
