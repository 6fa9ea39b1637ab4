import { createUndoLog } from '../../fill/undo-log.ts';
import { requestBackground } from '../../../messages/send.ts';
import type { SecretPut } from '../../../messages/secrets.ts';
import { gatherFacts, type PageGathering } from '../../page/gather-facts.ts';
import { isEmpty } from '../../page/login-form.ts';
import { readSeen } from '../../page/named-people.ts';
import type { Feature } from '../../runtime/feature.ts';
import { secretPanel } from './panel.ts';

/** The page without its password boxes: the code may be asked for over the form of the new password. */
function openBoxes(): PageGathering {
  const { facts, elements } = gatherFacts(document);
  const isOpen = (at: number) => facts.controls[at]?.control !== 'password';
  return {
    facts: { ...facts, controls: facts.controls.filter((_control, at) => isOpen(at)) },
    elements: elements.filter((_element, at) => isOpen(at)),
  };
}

/** Says where the security code is written, and fills the stored one in on a press. */
export const securityCode: Feature = {
  screens: ['securityCode'],
  async start(context) {
    const ledger = createUndoLog<'securityCode'>();
    const { facts, elements } = openBoxes();
    const read = await requestBackground('assist/fields', { screen: context.screen, facts });
    const at = read.ok ? read.value.sure.find(({ kind }) => kind === 'securityCode')?.at : undefined;
    const field = elements[at ?? -1] as HTMLInputElement | undefined;
    if (!field || context.signal.aborted) return;

    const put = async (text: string, replace: boolean): Promise<SecretPut> => {
      if (!replace && ledger.size === 0 && !isEmpty(field)) return 'asks';
      return (await ledger.fill('securityCode', field, text)) ? 'filled' : 'refused';
    };
    secretPanel(context, field, {
      look: () => ({ is: 'code', ours: ledger.size > 0, facts: openBoxes().facts, seen: readSeen(document) }),
      put,
      undo: () => ledger.undo(),
    });
    // The code is all that this screen asks for; where it comes as a dialog, the hands are still on the form behind it.
    if (isEmpty(field)) field.focus();
  },
};
