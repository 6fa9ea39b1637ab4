// A look-alike form: it asks for a company, a name and a mail address, and is not the inquiry form.

import { PUBLIC_HOSTS } from '../addresses.ts';
import { SEMINAR_FORM } from '../footer-links.ts';
import { html } from '../html.ts';
import { contentPage } from '../layout.ts';
import { REQUIRED, invented } from '../words.ts';
import { seeOther, sendHtml, type Route } from '../visit.ts';

const row = (label: string, name: string, type = 'text') =>
  html` <tr>
    <th><label for="${name}">${label}</label><span class="must">${REQUIRED}</span></th>
    <td><input id="${name}" name="${name}" type="${type}" required /></td>
  </tr>`;

const form = html`<p>${invented('オンライン説明会へのお申し込みはこちらからお願いします。')}</p>
  <form method="post">
    <table class="form">
      ${row(invented('参加希望日'), 'day', 'date')}${row('会社名', 'company')}${row(invented('参加者氏名'), 'name')}${row('メールアドレス', 'mail', 'email')}
    </table>
    <div class="actions"><button class="main">${invented('申し込む')}</button></div>
  </form>`;

export const seminarForm: readonly Route[] = [
  {
    method: 'GET',
    hosts: PUBLIC_HOSTS,
    path: SEMINAR_FORM.href,
    respond: (visit) => sendHtml(contentPage(visit, SEMINAR_FORM.label, form)),
  },
  {
    method: 'POST',
    hosts: PUBLIC_HOSTS,
    path: SEMINAR_FORM.href,
    respond: (visit) => seeOther(visit, '/p/seminar'),
  },
];
