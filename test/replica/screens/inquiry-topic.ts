// Step 1: the pulldown of ①–⑨. The plain build renders it here; the others draw it themselves.

import { INQUIRY_HOSTS, INQUIRY_PATH } from '../addresses.ts';
import { html } from '../html.ts';
import { inquiryPage } from '../layout.ts';
import { EMPTY_DRAFT, validate } from '../validate.ts';
import { seeOther, sendHtml, type Route, type Visit } from '../visit.ts';
import { FORM_HEADING, PREFACE, REQUIRED, TOPIC, TOPICS } from '../words.ts';
import { inquiryShell } from './inquiry-shell.ts';
import { PLAIN_NAMES, PLAIN_STATE_SCRIPT, plainDraft } from './inquiry-plain.ts';

const page = (visit: Visit, error?: string) =>
  inquiryPage(
    visit,
    html`<h1>${FORM_HEADING}</h1>
      <div class="notes">${PREFACE.map((line) => html`<p>${line}</p>`)}</div>
      <form method="post" action="${INQUIRY_PATH}${visit.url.search}">
        <h2>${TOPIC.heading}</h2>
        <p>${TOPIC.question} <span class="must">${REQUIRED}</span></p>
        <p>
          <select name="${PLAIN_NAMES.topic}" ${error !== undefined && html` aria-invalid="true"`}>
            <option value="">${TOPIC.placeholder}</option>
            ${TOPICS.map(({ code, label }) => html`<option value="${code}">${label}</option>`)}
          </select>
        </p>
        ${error !== undefined && html`<p class="error" role="alert">${error}</p>`}
        <div class="actions"><button class="main">${TOPIC.next}</button></div>
      </form>`,
    PLAIN_STATE_SCRIPT,
  );

export const inquiryTopic: readonly Route[] = [
  {
    method: 'GET',
    hosts: INQUIRY_HOSTS,
    path: INQUIRY_PATH,
    respond: (visit) => sendHtml(visit.switches.build === 'plain' ? page(visit) : inquiryShell(visit)),
  },
  {
    method: 'POST',
    hosts: INQUIRY_HOSTS,
    path: INQUIRY_PATH,
    async respond(visit) {
      const { topic } = plainDraft(await visit.request.formData());
      const error = validate({ ...EMPTY_DRAFT, topic }).topic;
      if (error !== undefined) return sendHtml(page(visit, error));
      visit.session().draft = { ...EMPTY_DRAFT, topic };
      return seeOther(visit, `${INQUIRY_PATH}/input`);
    },
  },
];
