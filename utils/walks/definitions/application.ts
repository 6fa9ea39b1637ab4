import { workerFees } from '../../ccus/fees.ts';
import { idEndings } from '../../ccus/ids.ts';
import { accountEnds, passwordRule } from '../../ccus/portal.ts';
import { fact, walk } from '../walk.ts';

const guide = { grade: 'official', source: 'guidance' } as const;
const yen = (amount: number) => amount.toLocaleString('ja-JP');
const { simple, detailed, move } = workerFees.value;

/**
 * Walk 9: from the mail with the 申請用ログインID to where a worker's application
 * is entered. Consent is the person's own decision: we explain it and wait.
 */
export const apply = walk({
  key: 'apply',
  steps: [
    {
      key: 'mail',
      own: true,
      facts: [{ key: 'subject', ...guide }, { key: 'items', ...guide }, fact('ending', idEndings, { ending: idEndings.value.worker })],
    },
    {
      key: 'open',
      seenBy: [{ screen: 'login' }, { screen: 'passwordChange', leaps: true }],
      actions: [{ do: 'openLogin' }],
      facts: [{ key: 'link', ...guide }],
    },
    {
      key: 'enter',
      seenBy: [{ screen: 'passwordChange', leaps: true }],
      part: 'tries',
      facts: [{ key: 'forced', ...guide }],
    },
    {
      key: 'change',
      // The login screen that follows shows it. That screen also follows ×キャンセル, and then the old password is still valid.
      seenBy: [{ screen: 'login' }],
      facts: [
        { key: 'old', ...guide },
        fact('length', passwordRule, { least: passwordRule.value.least, most: passwordRule.value.most }),
        fact('kinds', passwordRule, { kinds: passwordRule.value.kinds }),
        { key: 'noCode', ...guide },
      ],
    },
    { key: 'again', seenBy: [{ screen: 'applicationPortal', leaps: true }], part: 'tries' },
    {
      key: 'menu',
      seenBy: [{ screen: 'applicationPortal', says: /100_新規登録/ }],
      facts: [{ key: 'burger', ...guide }],
    },
    { key: 'item', seenBy: [{ screen: 'registrationMethod', leaps: true }] },
    {
      key: 'method',
      seenBy: [{ screen: 'consentPersonal', leaps: true }],
      facts: [
        { key: 'simple', ...guide },
        { key: 'detailed', ...guide },
        fact('fees', workerFees, { simple: yen(simple), detailed: yen(detailed), move: yen(move) }),
        { key: 'later', ...guide },
      ],
    },
    {
      key: 'personal',
      seenBy: [{ screen: 'consentTerms', leaps: true }],
      facts: [
        { key: 'what', ...guide },
        { key: 'read', ...guide },
      ],
    },
    {
      key: 'terms',
      seenBy: [{ screen: 'applicationEntry', leaps: true }],
      facts: [fact('what', accountEnds, accountEnds.value), { key: 'read', ...guide }],
    },
  ],
});
