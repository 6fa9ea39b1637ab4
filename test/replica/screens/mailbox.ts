// Somebody's web mail, outside CCUS: every mail that the replica sent, and a button that lets the
// inquiry centre answer at once, which in truth takes days.

import { MAIL_HOST } from '../addresses.ts';
import { answerAll } from '../answers.ts';
import { html, type Html } from '../html.ts';
import { documentOf } from '../layout.ts';
import type { Mail } from '../login/mails.ts';
import { invented } from '../words.ts';
import { seeOther, sendHtml, type Route } from '../visit.ts';

const hosts = [MAIL_HOST];

/** Addresses in a mail are links, as in every mail program. */
const linked = (body: string): Html[] =>
  body.split(/(https:\/\/\S+)/).map((part) => (part.startsWith('https://') ? html`<a href="${part}">${part}</a>` : html`${part}`));

const letter = ({ from, to, subject, body }: Mail): Html =>
  html`<article class="notes">
    <h2>${subject}</h2>
    <p>差出人：${from}</p>
    <p>宛先：${to}</p>
    <p class="kept">${linked(body)}</p>
  </article>`;

export const mailbox: readonly Route[] = [
  {
    method: 'GET',
    hosts,
    path: '/',
    respond: ({ state }) =>
      sendHtml(
        documentOf({
          title: invented('練習用の受信箱'),
          owner: 'メール',
          main: html`<main class="page">
            <div class="wrap">
              <h1>${invented('練習用の受信箱')}</h1>
              <p>${invented('複製のシステムが送ったメールは、すべてここに届きます。新しいものが上です。')}</p>
              <form method="post" action="/answers">
                <p><button>${invented('（練習）お問い合わせの返事を届ける')}</button></p>
              </form>
              ${state.login.mailbox.toReversed().map(letter)}
            </div>
          </main>`,
        }),
      ),
  },
  {
    method: 'POST',
    hosts,
    path: '/answers',
    respond(visit) {
      answerAll(visit.state);
      return seeOther(visit, '/');
    },
  },
];
