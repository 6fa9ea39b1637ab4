// The accounts of the replica. Every ID, name, address and password is invented. Two pairs are
// easy to mix up on purpose: one digit differs, and two digits are swapped.

export type AccountKind = 'business' | 'worker' | 'application';

export interface Account {
  readonly id: string;
  readonly kind: AccountKind;
  /** 事業者名, or the name of the 技能者. */
  readonly owner: string;
  /** Who is shown at the top right: the 登録責任者 for a 事業者. */
  readonly person: string;
  /** The registered mail address; an inquiry can have it changed. */
  email: string;
  readonly address: string;
  readonly phone: string;
  /** セキュリティコード（本人確認番号）; an application account has none. */
  readonly code: string;
  password: string;
  /** The password is an initial one, and has to be changed at the next login. */
  initial: boolean;
}

export const ACCOUNTS: readonly Account[] = [
  {
    id: '12345678901222',
    kind: 'business',
    owner: 'みほん建設株式会社',
    person: '基金 次郎',
    email: 'old@mihon.example',
    code: '4821',
    password: 'Mihon-2026',
    initial: false,
    address: '東京都千代田区見本町1-2-3',
    phone: '03-0000-1111',
  },
  {
    id: '12345678902222',
    kind: 'business',
    owner: '株式会社れんしゅう工業',
    person: '練習 花子',
    email: 'hanako@renshu.example',
    code: '1357',
    password: 'Renshu-2026',
    initial: false,
    address: '東京都千代田区見本町9-8-7',
    phone: '03-0000-4444',
  },
  {
    id: '55555000011122',
    kind: 'business',
    owner: '見本電設株式会社',
    person: '電設 一郎',
    email: 'ichiro@densetsu.example',
    code: '9031',
    password: 'Shoki-1111',
    initial: true,
    address: '大阪府大阪市見本区2-2-2',
    phone: '06-0000-1111',
  },
  {
    id: '98765432109821',
    kind: 'worker',
    owner: '見本 太郎',
    person: '見本 太郎',
    email: 'taro@mihon.example',
    code: '2468',
    password: 'Taro-2026',
    initial: false,
    address: '埼玉県さいたま市見本区4-5-6',
    phone: '090-0000-2222',
  },
  {
    id: '98765432190821',
    kind: 'worker',
    owner: '見本 三郎',
    person: '見本 三郎',
    email: 'saburo@mihon.example',
    code: '8642',
    password: 'Saburo-2026',
    initial: false,
    address: '埼玉県さいたま市見本区7-7-7',
    phone: '090-0000-3333',
  },
  {
    id: '55555000022221',
    kind: 'worker',
    owner: '見本 新',
    person: '見本 新',
    email: 'arata@mihon.example',
    code: '7705',
    password: 'Shoki-2222',
    initial: true,
    address: '愛知県名古屋市見本区1-1-1',
    phone: '090-0000-5555',
  },
  {
    id: '55555000033321',
    kind: 'application',
    owner: '申請 みどり',
    person: '申請 みどり',
    email: 'midori@shinsei.example',
    code: '',
    password: 'Shinsei-3333',
    initial: true,
    address: '京都府京都市見本区3-3-3',
    phone: '090-0000-6666',
  },
];
