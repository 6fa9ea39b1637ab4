// The top page. Its header and the place of the inquiry link are known; news and headlines are invented.

import { PUBLIC_HOSTS, SEARCH_URL, inquiryUrl } from '../addresses.ts';
import { html } from '../html.ts';
import { framed } from '../layout.ts';
import { SYSTEM_NAME, invented } from '../words.ts';
import { sendHtml, type Route } from '../visit.ts';
import { CHAT_HTML, chatScript } from './chatbot.ts';

const CARDS = [
  ['事業者登録', invented('会社・個人事業主・一人親方の登録はこちらです。'), '/p/application_jigyousya'],
  ['技能者登録', invented('現場で働く技能者の登録とカードの申請はこちらです。'), '/p/application_ginousya'],
  ['登録事業者検索', invented('登録されている事業者を調べることができます。'), SEARCH_URL],
] as const;

const NEWS = [
  ['2026-01-15', invented('システム定期メンテナンスのお知らせ'), '/p/maintenance'],
  ['2026-01-08', invented('事業者登録の更新手続きについて'), '/p/application_jigyousya_renewal'],
  ['2025-12-22', invented('年末年始のお問い合わせ対応について'), '/p/before_inquiry'],
  ['2025-12-10', invented('オンライン説明会（1月・2月）の申し込みを開始しました'), '/p/seminar'],
  ['2025-11-28', invented('操作マニュアルを更新しました'), '/p/manual'],
] as const;

const day = (iso: string): string => iso.replaceAll('-', '.');

const main = html`<main>
    <section class="hero">
      <div class="wrap">
        <h1>${invented('技能と経験が、正しく評価される現場へ。')}</h1>
        <p>${invented('資格や就業の記録を業界全体で積み重ねるしくみです。')}</p>
      </div>
    </section>
    <div class="wrap cards">
      ${CARDS.map(
        ([title, text, href]) =>
          html`<section class="card">
            <h2><a href="${href}">${title}</a></h2>
            <p>${text}</p>
          </section>`,
      )}
    </div>
    <section class="wrap news">
      <h2>${invented('お知らせ')}</h2>
      <ul>
        ${NEWS.map(([date, text, href]) => html`<li><time datetime="${date}">${day(date)}</time><a href="${href}">${text}</a></li>`)}
      </ul>
    </section>
  </main>
  ${CHAT_HTML}`;

export const top: readonly Route[] = [
  {
    method: 'GET',
    hosts: PUBLIC_HOSTS,
    path: '/',
    respond: (visit) =>
      sendHtml(
        framed(visit, {
          title: SYSTEM_NAME,
          main,
          script: chatScript(inquiryUrl(visit.url.searchParams)),
        }),
      ),
  },
];
