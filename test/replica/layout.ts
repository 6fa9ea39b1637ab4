// The frame around every page: banner, header, footer.

import { APEX_HOST, FAQ_PATH, LOGIN_URL, TOP_URL, WWW_HOST, inquiryUrl } from './addresses.ts';
import { CSS } from './css.ts';
import { FOOTER } from './footer-links.ts';
import { html, raw, type Html } from './html.ts';
import { BANNER, FORM_NAME, FORM_TITLE, NAV, SIGNED_IN, SYSTEM_NAME, SYSTEM_NAME_EN, invented } from './words.ts';
import type { Visit } from './visit.ts';

const NAV_PATHS: Record<(typeof NAV)[number], string> = {
  CCUSについて: '/p/about',
  登録する: '/p/guide',
  CCUSを使う: '/p/workflow',
  各種資料: '/p/documents',
  '説明会・サポート': '/contact',
  'FAQ (よくあるご質問)': FAQ_PATH,
};

/** A helmet of our own: the real mark is not ours to copy. */
const LOGO = raw(
  `<svg width="42" height="42" viewBox="0 0 42 42" aria-hidden="true"><rect width="42" height="42" rx="8" fill="#0b4f8a"/><path d="M9 26a12 12 0 0 1 24 0z" fill="#fff"/><rect x="6" y="26" width="30" height="4" rx="2" fill="#ffb84d"/><rect x="19" y="11" width="4" height="12" fill="#0b4f8a"/></svg>`,
);

const logo = html`<a class="logo" href="${TOP_URL}"
  >${LOGO}<span>${SYSTEM_NAME}<small>${SYSTEM_NAME_EN}</small></span></a
>`;

const fullHeader = html`<header class="site-head">
  <div class="wrap">
    ${logo}
    <div class="head-buttons">
      <a class="button" href="/p/application_jigyousya">事業者登録</a><a class="button" href="/p/application_ginousya">技能者登録</a
      ><a class="button main" href="${LOGIN_URL}">ログイン</a>
    </div>
  </div>
  <nav class="site-nav" aria-label="${invented('メインメニュー')}">
    <div class="wrap">
      <ul>
        ${NAV.map((label) => html`<li><a href="${NAV_PATHS[label]}">${label}</a></li>`)}
      </ul>
    </div>
  </nav>
</header>`;

const simpleHeader = html`<header class="site-head"><div class="wrap">${logo}</div></header>`;

function fullFooter(visit: Visit): Html {
  const last = FOOTER.length - 1;
  const inquiry = html`<li class="tiny"><a href="${inquiryUrl(visit.url.searchParams)}">${FORM_NAME}</a></li>`;
  return html`<footer class="site-foot">
    <div class="wrap foot-cols">
      ${FOOTER.map(
        (column, i) =>
          html` <div>
            <h2>${column.heading}</h2>
            <ul>
              ${column.links.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}${i === last && !visit.switches.footerless && inquiry}
            </ul>
          </div>`,
      )}
    </div>
    <p class="copyright">${invented('これは練習用の複製です。実在の団体とは関係ありません。')}</p>
  </footer>`;
}

const simpleFooter = html`<footer class="simple-foot">${invented('これは練習用の複製です。実在の団体とは関係ありません。')}</footer>`;

export const BANNER_HTML = html`<div class="replica" role="note">${BANNER}</div>`;

export interface PageParts {
  readonly title: string;
  /** Whose page it is; the system's unless told. */
  readonly owner?: string;
  readonly main: Html;
  readonly script?: string;
}

/** The bare document; the framed page below and the application shells share it. */
export const documentOf = ({ title, owner = SYSTEM_NAME, main, script }: PageParts): Html =>
  html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${title}｜${owner} ${BANNER}</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(CSS)}
        </style>
      </head>
      <body>
        ${BANNER_HTML}${main}${
          script !== undefined &&
          html`<script type="module">
            ${raw(script)};
          </script>`
        }
      </body>
    </html>`;

/** The site's own hosts carry the full frame; a form rented elsewhere carries a plain one. */
export function framed(visit: Visit, { title, main, script }: PageParts): Html {
  const own = visit.url.hostname === WWW_HOST || visit.url.hostname === APEX_HOST;
  return documentOf({
    title,
    main: html`${own ? fullHeader : simpleHeader}${main}${own ? fullFooter(visit) : simpleFooter}`,
    ...(script === undefined ? {} : { script }),
  });
}

/** A content page with breadcrumbs; `site` is the part of the site that its title begins with. */
export const contentPage = (visit: Visit, title: string, body: Html, { site = '', script = '' } = {}): Html =>
  framed(visit, {
    title: site === '' ? title : `${site} | ${title}`,
    ...(script === '' ? {} : { script }),
    main: html`<main class="page">
      <div class="wrap">
        <p class="crumbs"><a href="${TOP_URL}">トップ</a> ＞ ${title}</p>
        <h1>${title}</h1>
        ${body}
      </div>
    </main>`,
  });

/** A page of the inquiry: its own title line, and perhaps a line that says who is signed in. */
export const inquiryPage = (visit: Visit, body: Html, script?: string): Html =>
  framed(visit, {
    title: FORM_TITLE,
    main: html`${visit.switches.shown !== '' && html`<div class="signed-in"><div class="wrap">${SIGNED_IN}${visit.switches.shown}</div></div>`}
      <main class="page">
        <div class="wrap">
          <p class="crumbs">${FORM_TITLE}</p>
          ${body}
        </div>
      </main>`,
    ...(script === undefined ? {} : { script }),
  });
