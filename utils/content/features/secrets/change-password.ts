import { createUndoLog } from '../../fill/undo-log.ts';
import { requestBackground } from '../../../messages/send.ts';
import type { SecretPut } from '../../../messages/secrets.ts';
import { judgePassword, type PasswordMarks, type PasswordRule } from '../../../passwords/judge.ts';
import { gatherFacts } from '../../page/gather-facts.ts';
import { holdsSame, passwordBoxes, typedNew, type PasswordBoxes } from '../../page/new-passwords.ts';
import { isEmpty } from '../../page/login-form.ts';
import type { Feature, FeatureContext } from '../../runtime/feature.ts';
import { secretPanel } from './panel.ts';

/** Holds what is typed against the rule. Nothing of it leaves this function but how well it keeps each part. */
function marksOf(boxes: PasswordBoxes, rule: PasswordRule): PasswordMarks {
  const { current, again } = boxes;
  const text = typedNew(boxes, 'fresh');
  const same = text !== '' && current !== undefined && holdsSame(current, text);
  return judgePassword(rule, text, again ? typedNew(boxes, 'again') : text, same);
}

/** Checks a new password beside its boxes, and puts one in that was made on request. Nothing that is typed leaves this script. */
function help(context: FeatureContext, boxes: PasswordBoxes, rule: PasswordRule): void {
  const { current, fresh, again } = boxes;
  const ledger = createUndoLog<'newPassword' | 'newPasswordConfirm'>(true);
  const look = () => ({ is: 'password', ours: ledger.size > 0, marks: marksOf(boxes, rule) }) as const;
  const tell = () => frame.tell({ ...look(), what: 'password' });

  const put = async (text: string, replace: boolean): Promise<SecretPut> => {
    const typed = (['fresh', 'again'] as const).filter((which) => typedNew(boxes, which) !== '');
    if (!replace && typed.length > ledger.size) return 'asks';
    const done = (await ledger.fill('newPassword', fresh, text)) && (!again || (await ledger.fill('newPasswordConfirm', again, text)));
    if (!done) await ledger.undo();
    tell();
    // The old one is the person's to type, and is what comes next.
    if (done && current && isEmpty(current)) current.focus();
    return done ? 'filled' : 'refused';
  };
  const frame = secretPanel(context, fresh, { look, put, undo: () => ledger.undo().then(tell) });

  addEventListener(
    'input',
    (event) => {
      const box = [current, fresh, again].find((one) => one === event.target);
      if (!box) return;
      // What the person changes by hand is theirs, and what was made is no longer what stands there.
      if (event.isTrusted && box !== current) ledger.release(box);
      tell();
    },
    { capture: true, signal: context.signal },
  );
}

export const changePassword: Feature = {
  screens: ['passwordChange'],
  async start(context) {
    const { facts, elements } = gatherFacts(document);
    const [reading, rule] = await Promise.all([
      requestBackground('assist/fields', { screen: context.screen, facts }),
      requestBackground('password/rule', {}),
    ]);
    const boxes = reading.ok ? passwordBoxes(reading.value, elements) : null;
    if (boxes && rule.ok && !context.signal.aborted) help(context, boxes, rule.value);
  },
};
