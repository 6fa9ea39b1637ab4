// Step 4 of the plain build: the receipt number. The real wording is unknown.

import { INQUIRY_HOSTS, INQUIRY_PATH, TOP_URL } from '../addresses.ts';
import { html } from '../html.ts';
import { inquiryPage } from '../layout.ts';
import { seeOther, sendHtml, type Route } from '../visit.ts';
import { DONE, invented } from '../words.ts';

export const inquiryDone: readonly Route[] = [
  {
    method: 'GET',
    hosts: INQUIRY_HOSTS,
    path: `${INQUIRY_PATH}/done`,
    respond(visit) {
      const { receipt } = visit.session();
      if (receipt === undefined) return seeOther(visit, INQUIRY_PATH);
      return sendHtml(
        inquiryPage(
          visit,
          html`<h1>${DONE.heading}</h1>
            <p>${DONE.lead}</p>
            <p class="receipt">${DONE.receiptLabel}：<strong>${receipt}</strong></p>
            <p><a href="${TOP_URL}">${invented('トップページへ戻る')}</a></p>`,
        ),
      );
    },
  },
];
