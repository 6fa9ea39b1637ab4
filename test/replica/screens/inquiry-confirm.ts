// Step 3 of the plain build: read it over, then send or go back. The real screen is unknown.

import { INQUIRY_HOSTS, INQUIRY_PATH } from '../addresses.ts';
import { html } from '../html.ts';
import { inquiryPage } from '../layout.ts';
import { confirmRows } from '../read-over.ts';
import { submit } from '../state.ts';
import { isClean, validate, type Draft } from '../validate.ts';
import { seeOther, sendHtml, type Route, type Visit } from '../visit.ts';
import { BUTTONS, CONFIRM } from '../words.ts';

const page = (visit: Visit, draft: Draft) =>
  inquiryPage(
    visit,
    html`<h1>${CONFIRM.heading}</h1>
      <p>${CONFIRM.lead}</p>
      <table class="form">
        ${confirmRows(draft).map(
          ([label, value]) =>
            html`<tr>
              <th>${label}</th>
              <td class="kept">${value}</td>
            </tr>`,
        )}
      </table>
      <form method="post" action="${INQUIRY_PATH}/confirm${visit.url.search}">
        <div class="actions">
          <button name="go" value="back">${BUTTONS.back}</button><button class="main" name="go" value="send">${BUTTONS.send}</button>
        </div>
      </form>`,
  );

export const inquiryConfirm: readonly Route[] = [
  {
    method: 'GET',
    hosts: INQUIRY_HOSTS,
    path: `${INQUIRY_PATH}/confirm`,
    respond(visit) {
      const draft = visit.session().draft;
      return draft !== undefined && isClean(validate(draft)) ? sendHtml(page(visit, draft)) : seeOther(visit, INQUIRY_PATH);
    },
  },
  {
    method: 'POST',
    hosts: INQUIRY_HOSTS,
    path: `${INQUIRY_PATH}/confirm`,
    async respond(visit) {
      const session = visit.session();
      const form = await visit.request.formData();
      if (form.get('go') === 'back') return seeOther(visit, `${INQUIRY_PATH}/input`);
      // Without a draft this is a second press of 送信: the done page already knows the receipt.
      if (session.draft !== undefined && isClean(validate(session.draft))) {
        const from = { host: visit.url.hostname, build: 'plain', at: visit.now() } as const;
        session.receipt = submit(visit.state, from, session.draft).receipt;
        delete session.draft;
      }
      return seeOther(visit, `${INQUIRY_PATH}/done`);
    },
  },
];
