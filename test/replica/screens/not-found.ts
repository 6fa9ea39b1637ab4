import { html } from '../html.ts';
import { contentPage } from '../layout.ts';
import { invented } from '../words.ts';
import { sendHtml, type Visit } from '../visit.ts';

export const notFound = (visit: Visit): Response =>
  sendHtml(
    contentPage(
      visit,
      invented('ページが見つかりません'),
      html`<p>${invented('お探しのページはありません。アドレスをご確認ください。')}</p>`,
    ),
    404,
  );

export const notAllowed = (visit: Visit): Response =>
  sendHtml(
    contentPage(visit, invented('この操作は受け付けできません'), html`<p>${invented('トップページからやり直してください。')}</p>`),
    405,
  );
