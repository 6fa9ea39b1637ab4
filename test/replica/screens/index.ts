// Every screen of the replica. A new screen is one file and one line here.

import type { Route } from '../visit.ts';
import { articles } from './article.ts';
import { assets } from './assets.ts';
import { faq } from './faq.ts';
import { inquiryApi } from './inquiry-api.ts';
import { inquiryConfirm } from './inquiry-confirm.ts';
import { inquiryDone } from './inquiry-done.ts';
import { inquiryInput } from './inquiry-input.ts';
import { inquiryTopic } from './inquiry-topic.ts';
import { login } from './login.ts';
import { loginApi } from './login-api.ts';
import { mailbox } from './mailbox.ts';
import { portalApi } from './portal-api.ts';
import { practice } from './practice.ts';
import { seminarForm } from './seminar-form.ts';
import { top } from './top.ts';

export const ROUTES: readonly Route[] = [
  ...top,
  ...articles,
  ...seminarForm,
  ...faq,
  ...inquiryTopic,
  ...inquiryInput,
  ...inquiryConfirm,
  ...inquiryDone,
  ...inquiryApi,
  ...login,
  ...loginApi,
  ...portalApi,
  ...mailbox,
  ...practice,
  ...assets,
];
