import { businessFees, cardAgainFee, managerIdFee, siteUseFee, soleFee, workerFees } from '../../ccus/fees.ts';
import { menuPlaces } from '../../ccus/portal.ts';
import { businessRenewal, businessYears, cardRenewal, cardYears, withoutRenewal } from '../../ccus/renewal.ts';
import { fact, walk } from '../walk.ts';

const guide = { grade: 'official', source: 'businessGuide' } as const;
const yen = (amount: number) => amount.toLocaleString('ja-JP');
const { simple, detailed, move } = workerFees.value;

/** Walk 11: what CCUS costs, when to renew, who can see the registered data, and how to leave. */
export const feesWalk = walk({
  key: 'fees',
  steps: [
    { key: 'kind', choices: ['business', 'worker'] },
    { key: 'what', when: { kind: 'business' }, choices: ['cost', 'renew', 'disclose', 'leave'] },
    { key: 'whatWorker', when: { kind: 'worker' }, choices: ['cost', 'renew'] },
    {
      key: 'cost',
      when: { kind: 'business', answers: { what: ['cost'] } },
      own: true,
      actions: [{ do: 'openFees' }],
      facts: [
        fact('least', soleFee, { amount: yen(soleFee.value) }),
        fact('alone', businessFees[0]!.fee),
        fact('manager', managerIdFee, { amount: yen(managerIdFee.value.business), alone: yen(managerIdFee.value.alone) }),
        fact('siteUse', siteUseFee, { amount: siteUseFee.value }),
      ],
    },
    {
      key: 'costWorker',
      when: { kind: 'worker', answers: { whatWorker: ['cost'] } },
      own: true,
      actions: [{ do: 'openFees' }],
      facts: [
        fact('types', workerFees, { simple: yen(simple), detailed: yen(detailed), move: yen(move) }),
        fact('again', cardAgainFee, { amount: yen(cardAgainFee.value) }),
      ],
    },
    {
      key: 'renew',
      when: { kind: 'business', answers: { what: ['renew'] } },
      own: true,
      actions: [{ do: 'openFees' }, { do: 'openLogin' }],
      facts: [
        fact('years', businessYears, { years: businessYears.value }),
        fact('window', businessRenewal, businessRenewal.value),
        { key: 'mail', grade: 'official', source: 'renewalPage' },
        fact('without', withoutRenewal, { words: withoutRenewal.value }),
        { key: 'overWithdrawn', grade: 'third-party', source: 'renewalColumn' },
        { key: 'overAnew', grade: 'third-party', source: 'tradePress' },
        { key: 'overReapply', grade: 'third-party', source: 'renewalArticle' },
        { key: 'overResume', grade: 'third-party', source: 'resumeArticle' },
      ],
    },
    {
      key: 'renewWorker',
      when: { kind: 'worker', answers: { whatWorker: ['renew'] } },
      own: true,
      actions: [{ do: 'openFees' }, { do: 'openLogin' }],
      facts: [fact('years', cardYears, cardYears.value), fact('window', cardRenewal, { months: cardRenewal.value })],
    },
    {
      key: 'disclose',
      when: { kind: 'business', answers: { what: ['disclose'] } },
      own: true,
      actions: [{ do: 'openLogin' }],
      facts: [
        fact('where', menuPlaces, { place: menuPlaces.value.disclosure }),
        { key: 'hidden', ...guide },
        { key: 'above', ...guide },
        { key: 'business', ...guide },
      ],
    },
    {
      key: 'leave',
      when: { kind: 'business', answers: { what: ['leave'] } },
      seenBy: [{ screen: 'any', says: /(^|\n)事業者退会/ }],
      actions: [{ do: 'openLogin' }],
      facts: [fact('where', menuPlaces, { place: menuPlaces.value.withdrawal })],
    },
    {
      key: 'delete',
      when: { kind: 'business', answers: { what: ['leave'] } },
      seenBy: [{ screen: 'any', says: /申請番号確認/ }],
      facts: [
        { key: 'button', ...guide },
        { key: 'number', ...guide },
      ],
    },
  ],
});
