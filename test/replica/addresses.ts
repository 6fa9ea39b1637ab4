// Every address of the replica, and the query switches that change how it behaves.
// Pure: the browser bundles, the server and the tests all import it.

/** Known from the facts: the public site, with and without www. */
export const WWW_HOST = 'www.ccus.jp';
export const APEX_HOST = 'ccus.jp';
/** Known from the facts: the Angular application behind the login. */
export const MOBILE_HOST = 'www.mobile.ccus.jp';
/** Invented: where the real inquiry form lives is unknown, so one host under ccus.jp and one outside it exist. */
export const UNDER_HOST = 'form.ccus.jp';
export const OUTSIDE_HOST = 'ccus-inquiry.example';
/** Somebody's web mail, which is no business of CCUS: the mails of the practice arrive there. */
export const MAIL_HOST = 'mailbox.example';

export const PUBLIC_HOSTS = [WWW_HOST, APEX_HOST] as const;
export const INQUIRY_HOSTS = [WWW_HOST, APEX_HOST, UNDER_HOST, OUTSIDE_HOST] as const;
export const REPLICA_HOSTS = [WWW_HOST, APEX_HOST, MOBILE_HOST, UNDER_HOST, OUTSIDE_HOST, MAIL_HOST] as const;

/** Origins are whole literals, so that the local server can find them in a bundle too. */
const WWW_ORIGIN = 'https://www.ccus.jp';
const MOBILE_ORIGIN = 'https://www.mobile.ccus.jp';
export const TOP_URL = `${WWW_ORIGIN}/`;
export const LOGIN_ROUTE = '/gcm/01/017';
/** Invented: only the link パスワードを忘れた場合 is known, not where it leads. */
export const REISSUE_ROUTE = '/gcm/01/020';
/** Invented as well. Beyond the login screen itself no route is known. */
export const PASSWORD_ROUTE = '/gcm/01/018';
export const CODE_ROUTE = '/gcm/01/019';
export const LOGIN_ERROR_ROUTE = '/gcm/01/090';
export const PORTAL_ROUTE = '/portal';
export const LOGIN_URL = `${MOBILE_ORIGIN}/#${LOGIN_ROUTE}`;
/** 登録事業者検索: known from two public programs that used it. */
export const SEARCH_ROUTE = '/open_jigyousya_search';
export const SEARCH_URL = `${MOBILE_ORIGIN}/#${SEARCH_ROUTE}`;
/** Invented: the screens of a worker's application, in their known order. */
export const APPLY_ROUTE = `${PORTAL_ROUTE}/100/10`;
export const CONSENT_ROUTE = `${APPLY_ROUTE}/consent`;
export const TERMS_ROUTE = `${APPLY_ROUTE}/terms`;
export const ENTRY_ROUTE = `${APPLY_ROUTE}/entry`;

/** Invented paths: no address of the inquiry form or of the FAQ is known. */
export const INQUIRY_PATH = '/inquiry';
export const INQUIRY_API = '/api/inquiry';
export const FAQ_PATH = '/faq';
export const LOGIN_API = '/api/auth';
export const SEARCH_API = '/api/businesses';
/** Pages and calls that no real site has: they belong to the practice itself. */
export const MAILBOX_URL = 'https://mailbox.example/';
export const CONTROL_API = '/api/replica';

/** Where the top page's inquiry link may lead: `?form=known|under|outside`. */
export const FORM_PLACES = ['known', 'under', 'outside'] as const;
export type FormPlace = (typeof FORM_PLACES)[number];

/** How the inquiry form is made: `?build=plain|react|vue|angular`. */
export const BUILDS = ['plain', 'react', 'vue', 'angular'] as const;
export type Build = (typeof BUILDS)[number];

export const FORM_HOST: Record<FormPlace, string> = {
  known: WWW_HOST,
  under: UNDER_HOST,
  outside: OUTSIDE_HOST,
};

export const BRANCH_LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;
export type BranchLetter = (typeof BRANCH_LETTERS)[number];

/** The FAQ page behind each こちら of the inquiry form. */
export const faqUrl = (letter: BranchLetter): string => `${WWW_ORIGIN}${FAQ_PATH}/login-${letter}`;

/** What a query asks of a page; the login has further switches, in login/switches.ts. Absent or unknown values mean the tame default. */
export interface Switches {
  /** `form=` — top page and footer: which kind of host the inquiry link leads to. */
  readonly form: FormPlace;
  /** `build=` — which of the four builds of the form is served. */
  readonly build: Build;
  /** `footer=none` — no inquiry link in the footer, so that only the chatbot leads to the form. */
  readonly footerless: boolean;
  /** `shown=<text>` — inquiry pages: a line ログイン中：<text>, as if somebody were signed in. */
  readonly shown: string;
  /** `wipe=1` — the site clears the phone field once, 300 ms after the last input or change. */
  readonly wipe: boolean;
  /** `reject=phone` — the site empties the phone field on every change. */
  readonly rejectPhone: boolean;
  /** `prefill=1` — 会社名 and 氏名 already hold other values. */
  readonly prefill: boolean;
  /** `honeypot=1` — an off-screen trap field named email2, and a read-only field. */
  readonly honeypot: boolean;
  /** `company=<text>` — the second step of the plain build calls its 会社名 otherwise. */
  readonly companyLabel: string;
  /** `slow=1` — pages drawn by scripts appear after 800 ms. */
  readonly slow: boolean;
}

/** The switches that travel from the top page's link to the form. */
const TRAVELLING = ['build', 'shown', 'wipe', 'reject', 'prefill', 'honeypot', 'slow'] as const;

export const SLOW_MS = 800;
export const WIPE_MS = 300;
export const TRAP_FIELD = 'email2';
export const PREFILLED = { company: '別会社土木株式会社', name: '別人 花子' } as const;

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | undefined => all.find((one) => one === value);

export function readSwitches(query: URLSearchParams): Switches {
  return {
    form: oneOf(FORM_PLACES, query.get('form')) ?? 'known',
    build: oneOf(BUILDS, query.get('build')) ?? 'plain',
    footerless: query.get('footer') === 'none',
    shown: query.get('shown') ?? '',
    wipe: query.get('wipe') === '1',
    rejectPhone: query.get('reject') === 'phone',
    prefill: query.get('prefill') === '1',
    honeypot: query.get('honeypot') === '1',
    companyLabel: query.get('company') ?? '',
    slow: query.get('slow') === '1',
  };
}

/** The address that the inquiry link of a page leads to, given that page's own query. */
export function inquiryUrl(query: URLSearchParams): string {
  const url = new URL(`https://${FORM_HOST[readSwitches(query).form]}${INQUIRY_PATH}`);
  for (const name of TRAVELLING) {
    const value = query.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.href;
}
