// The businesses that 登録事業者検索 finds. All are invented; corporations only, as on the real one.

import { ACCOUNTS } from './accounts.ts';

export interface Business {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

const OTHERS: readonly Business[] = [
  ['60000000101222', 'みほん工務店株式会社', '東京都新宿区見本4-4-4'],
  ['60000000102222', '有限会社みほん塗装', '東京都足立区見本5-5-5'],
  ['60000000103222', '株式会社みほん建設工業', '東京都江東区見本6-6-6'],
  ['60000000104222', 'みほん建設株式会社', '大阪府堺市見本区1-1-1'],
  ['60000000105222', '株式会社さんぷる電工', '東京都大田区見本7-7-7'],
  ['60000000106222', '合同会社さんぷる設備', '東京都北区見本8-8-8'],
  ['60000000107222', '株式会社ためし土木', '東京都練馬区見本9-9-9'],
  ['60000000108222', '株式会社ためし鉄筋', '京都府京都市見本区2-1-1'],
  ['60000000109222', '株式会社れいじ左官', '東京都板橋区見本1-9-1'],
].map(([id = '', name = '', address = '']) => ({ id, name, address }));

export const BUSINESSES: readonly Business[] = [
  ...ACCOUNTS.filter(({ kind }) => kind === 'business').map(({ id, owner, address }) => ({ id, name: owner, address })),
  ...OTHERS,
];

/** By the ID alone, or all in this prefecture whose name holds the text; an empty name holds everywhere. */
export const findBusinesses = ({ id, prefecture, name }: { id: string; prefecture: string; name: string }): Business[] =>
  BUSINESSES.filter((business) =>
    id === '' ? prefecture !== '' && business.address.startsWith(prefecture) && business.name.includes(name.trim()) : business.id === id,
  );
