// The pages behind the footer. What they really say does not matter to us; that they exist
// matters, because a person who looks for the form gets lost in them.

import { PUBLIC_HOSTS } from '../addresses.ts';
import { BEFORE_ASKING, CONTACT_PLACE, FOOTER, SEMINAR_FORM } from '../footer-links.ts';
import { html, type Html } from '../html.ts';
import { contentPage } from '../layout.ts';
import { invented } from '../words.ts';
import { sendHtml, type Route } from '../visit.ts';

const BODIES: Record<string, Html> = {
  [CONTACT_PLACE.href]: html`<p>${invented('お電話での受け付けは行っていません。内容によって窓口が異なります。')}</p>
    <div class="notes">
      <p>${invented('就業履歴登録アプリについて：アプリの提供元')}</p>
      <p>${invented('能力評価制度について：能力評価の実施団体')}</p>
    </div>`,
  [BEFORE_ASKING.href]: html`<p>${invented('お手元に登録完了のお知らせ（はがき・メール）とカードをご用意ください。')}</p>
    <p>${invented('よくあるご質問もあわせてご確認ください。')}</p>`,
};

const STANDARD = html`<p>${invented('このページは練習用の複製です。本文は省略しています。')}</p>`;

const paths = FOOTER.flatMap(({ links }) => links)
  .filter(({ href }) => href.startsWith('/p/') || href === '/contact')
  .filter(({ href }) => href !== SEMINAR_FORM.href);

export const articles: readonly Route[] = paths.map(({ label, href }) => ({
  method: 'GET',
  hosts: PUBLIC_HOSTS,
  path: href,
  respond: (visit) => sendHtml(contentPage(visit, label, BODIES[href] ?? STANDARD)),
}));
