import { answerTimes, changeTime, receiptMinutes } from '../ccus/answers.ts';
import { passwordRule } from '../ccus/portal.ts';
import { fact, type Condition, type Step } from './walk.ts';

const column = { grade: 'third-party', source: 'column2025' } as const;
const screens = { grade: 'official', source: 'siteScreens' } as const;
const manual = { grade: 'third-party', source: 'officeManual' } as const;

const times = Object.fromEntries(answerTimes.map(({ source, value }) => [source, value]));

/**
 * From the decision to ask to the answer. What is asked is said by an earlier
 * step of the walk, in its `inquiry`.
 *
 * @param when the answers under which the walk comes here.
 */
export const inquire = (when: readonly Condition[]) =>
  [
    { key: 'askFor', when: when.map((one): Condition => ({ ...one, lacks: ['person'] })), own: true, part: 'person' },
    { key: 'askFrom', when: when.map((one): Condition => ({ ...one, lacks: ['contact'] })), own: true, actions: [{ do: 'openContact' }] },
    {
      key: 'askOpen',
      when,
      seenBy: [{ screen: 'inquiryTopic', leaps: true }, { screen: 'inquiryForm', leaps: true }],
      actions: [{ do: 'openInquiry' }, { do: 'pointInquiry' }],
      facts: [{ key: 'footer', ...column }],
    },
    {
      key: 'askTopic',
      when,
      seenBy: [{ screen: 'inquiryForm', leaps: true }],
      actions: [{ do: 'fill' }],
    },
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
      facts: [
        fact('hour', receiptMinutes, { minutes: receiptMinutes.value }),
        { key: 'sender', ...screens },
        { key: 'again', ...screens },
      ],
    },
    {
      key: 'askAnswer',
      when,
      own: true,
      facts: [
        fact('early', answerTimes[0]!, { from: times.replies2024!.from, to: times.replies2024!.to }),
        fact('manual', answerTimes[1]!, { from: times.officeManual!.from, to: times.officeManual!.to }),
        { key: 'week', ...column },
        { key: 'phone', ...column },
      ],
    },
  ] as const satisfies readonly Step[];

/** The five questions that the form's case d asks, asked here first; the answers go into the text. */
export const fiveQuestions = (when: readonly Condition[]) =>
  [
    { key: 'registered', when, choices: ['yes', 'no', 'unknown'], facts: [{ key: 'five', grade: 'third-party', source: 'column2024' }] },
    { key: 'wantedId', when, choices: ['business', 'worker', 'admin', 'none'] },
    { key: 'noticeMail', when, choices: ['yes', 'no'] },
    { key: 'mailSame', when, choices: ['same', 'changed', 'unknown'] },
    { key: 'codeKept', when, choices: ['yes', 'no', 'unknown'], inquiry: { topic: '1', branch: 'd' } },
  ] as const satisfies readonly Step[];

/** Logging in with a password that came by mail: change it, confirm it with the code, log in again. Each is recognised on the page. */
export const renew = (when: readonly Condition[]) =>
  [
    {
      key: 'newOpen',
      when,
      seenBy: [{ screen: 'login' }, { screen: 'passwordChange', leaps: true }],
      actions: [{ do: 'openLogin' }, { do: 'pointLogin' }],
    },
    {
      key: 'newLogin',
      when,
      seenBy: [{ screen: 'passwordChange', leaps: true }],
      part: 'tries',
      facts: [{ key: 'mistype', ...manual }],
    },
    {
      key: 'newPassword',
      when,
      seenBy: [{ screen: 'securityCode', leaps: true }, { screen: 'any', says: /変更に成功/, leaps: true }, { screen: 'login' }],
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
      seenBy: [{ screen: 'any', says: /変更に成功/, leaps: true }, { screen: 'login' }],
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

/** After the mail that says a new address is set. */
export const changeWait = fact('wait', changeTime, { from: changeTime.value.from, to: changeTime.value.to });
