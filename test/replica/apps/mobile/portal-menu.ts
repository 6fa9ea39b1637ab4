// The numbered menu of the signed-in portal. Known: 100_ and its two items for an application
// account; 510_ and 810_ with their items, 自社情報, 代行申請, 開示設定 and 事業者退会 for a 事業者.
// The others, and the numbers of those last four, are invented.

import type { AccountKind } from '../../login/accounts.ts';
import { invented } from '../../words.ts';

export interface MenuGroup {
  readonly label: string;
  readonly items: readonly string[];
}

const APPLY: MenuGroup = { label: '100_新規登録', items: ['10_登録申請', '20_申請の修正'] };
const CHANGE: MenuGroup = { label: invented('200_変更申請'), items: [invented('10_登録情報の変更'), invented('20_申請状況の確認')] };

export const MENU: Record<AccountKind, readonly MenuGroup[]> = {
  application: [APPLY],
  worker: [
    CHANGE,
    { label: invented('310_更新申請'), items: [invented('10_カードの更新')] },
    { label: '510_閲覧', items: [invented('10_登録情報の閲覧'), invented('40_就業履歴の閲覧')] },
  ],
  business: [
    CHANGE,
    { label: invented('310_代行申請'), items: [invented('10_同意書様式取得'), invented('20_技能者の新規代行')] },
    { label: invented('410_現場管理'), items: [invented('10_現場・契約情報の登録'), invented('20_施工体制の登録')] },
    { label: '510_閲覧', items: [invented('10_自社情報'), '20_所属事業者統計情報', '30_技能者の検索'] },
    { label: invented('610_開示設定'), items: [invented('10_所属技能者')] },
    { label: '810_事業者管理', items: [invented('10_事業者情報'), '20_組織ユーザ管理'] },
    { label: invented('910_退会'), items: [invented('10_事業者退会')] },
  ],
};

/** A label without its number. */
export const bare = (label: string): string => label.replace(/^\d+_/, '');

/** The route of an item, by the numbers in front of the labels. */
export const menuRoute = (base: string, group: MenuGroup, item: string): string =>
  `${base}/${Number.parseInt(group.label, 10)}/${Number.parseInt(item, 10)}`;
