import { receiptNumber } from '../../ccus/answers.ts';
import { requestBackground } from '../../messages/send.ts';
import type { Feature } from '../runtime/feature.ts';

/** The screen after sending: its 受付番号 goes to the inquiry that was filled in this tab, if one was. */
export const noteReceipt: Feature = {
  screens: ['inquiryDone'],
  start() {
    void requestBackground('inquiry/done', { receipt: receiptNumber.value.exec(document.body.innerText)?.[0] ?? '' });
  },
};
