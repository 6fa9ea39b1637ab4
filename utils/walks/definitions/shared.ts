import { answerTimes, changeTime, receiptMinutes } from '../../ccus/answers.ts';
import { forgottenTouch, passwordRule } from '../../ccus/portal.ts';
import { fact, type Condition, type Step, type InquiryProgress } from '../walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const screens = { grade: 'official', source: 'siteScreens' } as const;
const manual = { grade: 'third-party', source: 'officeManual' } as const;

type Cases = readonly Condition[];
const also = (cases: Cases, more: Condition): Condition[] => cases.map((one) => ({ ...one, ...more }));
const times = (at: number) => {
  const { value } = answerTimes[at]!;
  return fact('', answerTimes[at]!, { from: value.from, to: value.to });
};

/** For a step that leads to the inquiry form. It ends as soon as the form is seen. */
export const toForm = {
  seenBy: [
    { screen: 'inquiryTopic', leaps: true },
    { screen: 'inquiryForm', leaps: true },
  ],
  actions: [{ do: 'openInquiry' }, { do: 'pointInquiry' }],
} as const satisfies Partial<Step>;

/** Asks for whom the inquiry is and who makes it, as long as that is not known. */
export const askWho = (when: Cases) =>
  [
    { key: 'askFor', when: also(when, { lacks: ['person'] }), own: true, part: 'person' },
    { key: 'askFrom', when: also(when, { lacks: ['contact'] }), own: true, actions: [{ do: 'openContact' }] },
  ] as const satisfies readonly Step[];

/** The step in which the person completes the text, and goes on to the form. */
export const askWrite = (when: Cases) =>
  [
    { key: 'askWrite', when: also(when, { has: ['person'] }), part: 'writing', ...toForm, facts: [{ key: 'footer', ...column }] },
    { key: 'askOpen', when: also(when, { lacks: ['person'] }), ...toForm, facts: [{ key: 'footer', ...column }] },
  ] as const satisfies readonly Step[];

/**
 * The steps from the open form to the answer. An earlier step of the walk says
 * in its `inquiry` what is asked.
 *
 * @param when the cases in which the walk comes here.
 * @param end what the answer means for the record of the inquiry.
 */
export const inquirySteps = (when: Cases, end: InquiryProgress = 'solved') =>
  [
    { key: 'askTopic', when, seenBy: [{ screen: 'inquiryForm', leaps: true }], actions: [{ do: 'fill' }] },
    {
      key: 'askText',
      when,
      seenBy: [{ screen: 'inquiryConfirm', leaps: true }],
      actions: [{ do: 'fill' }],
      facts: [{ key: 'proof', ...screens }],
    },
    { key: 'askSend', when, seenBy: [{ screen: 'inquiryDone', leaps: true }] },
    {
      key: 'askMail',
      when,
      own: true,
      way: 'received',
      actions: [{ do: 'openRecord' }],
      facts: [
        fact('hour', receiptMinutes, { minutes: receiptMinutes.value }),
        { key: 'sender', ...screens },
        { key: 'allow', ...screens },
        { key: 'again', ...screens },
      ],
    },
    {
      key: 'askAnswer',
      when,
      own: true,
      way: end,
      actions: [{ do: 'openRecord' }],
      facts: [
        { ...times(0), key: 'replies' },
        { ...times(1), key: 'manual' },
        { key: 'week', ...column },
        { key: 'phone', ...column },
        { key: 'counter', grade: 'third-party', source: 'counterArticle' },
        { ...fact('touch', forgottenTouch, { place: forgottenTouch.value }), when: { kind: 'worker' } },
      ],
    },
  ] as const satisfies readonly Step[];

/** All steps of an inquiry, for walks that have no step of their own that leads to the form. */
export const inquire = (when: Cases) => [...askWho(when), ...askWrite(when), ...inquirySteps(when)] as const satisfies readonly Step[];

/** The five questions that the form's case d asks, asked here first; the answers go into the text. */
export const fiveQuestions = (when: Cases) =>
  [
    { key: 'registered', when, choices: ['yes', 'no', 'unknown'], facts: [{ key: 'five', grade: 'third-party', source: 'column2024' }] },
    { key: 'wantedId', when, choices: ['business', 'worker'] },
    { key: 'noticeMail', when, choices: ['yes', 'no'] },
    {
      key: 'mailSame',
      when,
      choices: ['same', 'changed', 'unknown'],
      facts: [{ key: 'again', grade: 'third-party', source: 'column2024' }],
    },
    { key: 'codeKept', when, choices: ['yes', 'no', 'unknown'], inquiry: { topic: '1', branch: 'd' } },
  ] as const satisfies readonly Step[];

/** The keys of the questions, each with its answers in the order in which the text of the inquiry lists them. */
export const fiveQuestionsAnswers = new Map(fiveQuestions([]).map(({ key, choices }) => [key, choices as readonly string[]]));

/** For a step that ends at the login screen. */
export const toLogin = {
  seenBy: [{ screen: 'login' }, { screen: 'passwordChange', leaps: true }],
  actions: [{ do: 'openLogin' }, { do: 'pointLogin' }],
} as const satisfies Partial<Step>;

export const renewOpen = (when: Cases) => ({ key: 'newOpen', when, ...toLogin }) as const satisfies Step;

/** Logging in with a password that came by mail: change it, confirm with the code, log in again. Each step is recognised on the page. */
export const renew = (when: Cases) =>
  [
    { key: 'newLogin', when, seenBy: [{ screen: 'passwordChange', leaps: true }], part: 'tries', facts: [{ key: 'mistype', ...manual }] },
    {
      key: 'newPassword',
      when,
      seenBy: [
        { screen: 'securityCode', leaps: true },
        { screen: 'passwordChanged', leaps: true },
      ],
      facts: [
        fact('length', passwordRule, { least: passwordRule.value.least, most: passwordRule.value.most }),
        fact('kinds', passwordRule, { kinds: passwordRule.value.kinds }),
        { key: 'wide', grade: passwordRule.grade, source: passwordRule.source },
        { key: 'same', grade: passwordRule.grade, source: passwordRule.source },
      ],
    },
    {
      key: 'newCode',
      when,
      seenBy: [{ screen: 'passwordChanged', leaps: true }],
      actions: [{ walk: 'code' }],
      facts: [
        { key: 'needed', ...column },
        { key: 'business', grade: 'official', source: 'businessGuide' },
        { key: 'worker', grade: 'third-party', source: 'codeColumn' },
      ],
    },
    { key: 'newAgain', when, seenBy: [{ screen: 'portal', leaps: true }], part: 'tries', facts: [{ key: 'yes', ...screens }] },
    { key: 'keep', when, own: true, facts: [{ key: 'why', ...column }], actions: [{ do: 'openPeople' }] },
  ] as const satisfies readonly Step[];

/** The steps after the mail that says a new address is set. */
export const changeWait = fact('wait', changeTime, { from: changeTime.value.from, to: changeTime.value.to });
