// Step 2 of the plain build: a–e, 情報記入欄 and the person to answer to, in one table.

import { INQUIRY_HOSTS, INQUIRY_PATH, PREFILLED, TRAP_FIELD, faqUrl, type Switches } from '../addresses.ts';
import { html, type Html } from '../html.ts';
import { inquiryPage } from '../layout.ts';
import { MAX_LENGTH, isClean, validate, type Draft, type Errors, type Field } from '../validate.ts';
import { seeOther, sendHtml, type Route, type Visit } from '../visit.ts';
import {
  BODY,
  BRANCHES,
  BUTTONS,
  CONTACT,
  CONTACT_HEADING,
  CONTACT_NOTES,
  ERROR_SUMMARY,
  FORM_HEADING,
  MAIL_AGAIN_NOTE,
  REQUIRED,
  TRAP,
  hasBranches,
  topicLabel,
} from '../words.ts';
import { PLAIN_NAMES, PLAIN_STATE_SCRIPT, plainDraft, plainTrap, plainWhims } from './inquiry-plain.ts';

const must = html`<span class="must">${REQUIRED}</span>`;
const problem = (errors: Errors, field: Field): Html | false => errors[field] !== undefined && html`<p class="error">${errors[field]}</p>`;
const flag = (errors: Errors, field: Field): Html | false => errors[field] !== undefined && html` aria-invalid="true"`;

const box = (draft: Draft, errors: Errors, field: Exclude<Field, 'topic' | 'body'>): Html =>
  html`<input type="text" name="${PLAIN_NAMES[field]}" value="${draft[field]}" maxlength="${MAX_LENGTH[field]}" ${flag(errors, field)} />`;

const branches = html`<p>${BRANCHES.lead}</p>
  <ul class="branches">
    ${BRANCHES.items.map(
      ({ letter, text }) =>
        html` <li>${letter}. ${text} <a href="${faqUrl(letter)}" target="_blank" rel="noopener">${BRANCHES.here}</a></li>`,
    )}
  </ul>
  <div class="notes">${BRANCHES.notes.map((note) => html`<p>${note}</p>`)}</div>`;

const trap = html`<tr>
  <th>${TRAP.readonlyLabel}</th>
  <td>
    <input type="text" name="route" value="${TRAP.readonlyValue}" readonly />
    <div class="trap" aria-hidden="true">${TRAP.label}<input type="text" name="${TRAP_FIELD}" tabindex="-1" autocomplete="off" /></div>
  </td>
</tr>`;

// The second mail box has no heading of its own: in the screenshot only the note above it tells what it is.
const rows = (draft: Draft, errors: Errors, { honeypot, companyLabel }: Switches): Html =>
  html`<table class="form">
    <tr>
      <th>${companyLabel || CONTACT.company.label}</th>
      <td>
        ${box(draft, errors, 'company')}
        <p class="hint">${CONTACT.company.note}</p>
        ${problem(errors, 'company')}
      </td>
    </tr>
    <tr>
      <th>${CONTACT.name.label}${must}</th>
      <td>
        ${box(draft, errors, 'name')}
        <p class="hint">${CONTACT.name.note}</p>
        ${problem(errors, 'name')}
      </td>
    </tr>
    <tr>
      <th>${CONTACT.email.label}${must}</th>
      <td>
        ${box(draft, errors, 'email')}
        <p class="hint">${CONTACT.email.note}</p>
        ${problem(errors, 'email')}
        <p class="again">${MAIL_AGAIN_NOTE}</p>
        ${box(draft, errors, 'emailConfirm')}${problem(errors, 'emailConfirm')}
      </td>
    </tr>
    ${honeypot && trap}
    <tr>
      <th>${CONTACT.phone.label}</th>
      <td>
        ${box(draft, errors, 'phone')}
        <p class="hint">${CONTACT.phone.note}</p>
        ${problem(errors, 'phone')}
      </td>
    </tr>
  </table>`;

const page = (visit: Visit, draft: Draft, errors: Errors) =>
  inquiryPage(
    visit,
    html`<h1>${FORM_HEADING}</h1>
      ${!isClean(errors) && html`<div class="summary" role="alert">${ERROR_SUMMARY}${errors.trap !== undefined && html`<br />${errors.trap}`}</div>`}
      <h2>1. 選択: ${topicLabel(draft.topic)}</h2>
      ${hasBranches(draft.topic) && branches}
      <form method="post" action="${INQUIRY_PATH}/input${visit.url.search}" novalidate>
        <input type="hidden" name="${PLAIN_NAMES.topic}" value="${draft.topic}" />
        <h2>${BODY.heading} ${must}</h2>
        <p>${hasBranches(draft.topic) ? BODY.lead : BODY.otherLead}</p>
        <p><textarea name="${PLAIN_NAMES.body}" rows="12" ${flag(errors, 'body')}>${draft.body}</textarea></p>
        ${problem(errors, 'body')}${hasBranches(draft.topic) && html`<p class="hint">${BODY.note}</p>`}
        <h2>${CONTACT_HEADING}</h2>
        ${rows(draft, errors, visit.switches)}
        <div class="notes">${CONTACT_NOTES.map((note) => html`<p>${note}</p>`)}</div>
        <div class="actions"><button class="main">${BUTTONS.confirm}</button></div>
      </form>`,
    PLAIN_STATE_SCRIPT + plainWhims(visit),
  );

const isFresh = (draft: Draft): boolean => draft.body === '' && draft.name === '';

export const inquiryInput: readonly Route[] = [
  {
    method: 'GET',
    hosts: INQUIRY_HOSTS,
    path: `${INQUIRY_PATH}/input`,
    respond(visit) {
      const draft = visit.session().draft;
      if (draft === undefined) return seeOther(visit, INQUIRY_PATH);
      return sendHtml(page(visit, visit.switches.prefill && isFresh(draft) ? { ...draft, ...PREFILLED } : draft, {}));
    },
  },
  {
    method: 'POST',
    hosts: INQUIRY_HOSTS,
    path: `${INQUIRY_PATH}/input`,
    async respond(visit) {
      const form = await visit.request.formData();
      const draft = plainDraft(form);
      const errors = validate(draft, plainTrap(form));
      if (errors.topic !== undefined) return seeOther(visit, INQUIRY_PATH);
      visit.session().draft = draft;
      return isClean(errors) ? seeOther(visit, `${INQUIRY_PATH}/confirm`) : sendHtml(page(visit, draft, errors));
    },
  },
];
