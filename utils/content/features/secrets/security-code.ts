import { createUndoLog } from '../../fill/undo-log.ts';
import { requestBackground } from '../../../messages/send.ts';
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
  async start({ screen, signal, on }) {
    const ledger = createUndoLog<'securityCode'>();
    const { facts, elements } = openBoxes();
    const read = await requestBackground('assist/fields', { screen, facts });
    const at = read.ok ? read.value.sure.find(({ kind }) => kind === 'securityCode')?.at : undefined;
    const field = elements[at ?? -1] as HTMLInputElement | undefined;
    const look = () => requestBackground('code/look', { seen: readSeen(document) });
    const view = await look();
    if (!field || !view.ok || signal.aborted) return;

    const act = async (what: string) => {
      if (what === 'choose') return void requestBackground('popup/open', {});
      if (!panel.isClear()) return;
      if (what === 'undo') await ledger.undo();
      const theirs = ledger.size === 0 && !isEmpty(field);
      panel.section.classList.toggle('asks', what === 'code' && theirs);
      if (what === 'replace' || (what === 'code' && !theirs)) {
        const taken = await requestBackground('code/take', { facts: openBoxes().facts, seen: readSeen(document) });
        if (!taken.ok) return refresh();
        if (!signal.aborted) await ledger.fill('securityCode', field, taken.value.code);
      }
      panel.section.classList.toggle('made', ledger.size > 0);
    };
    const refresh = async (): Promise<true> => {
      const renewed = await look();
      if (renewed.ok && !signal.aborted) panel.show(renewed.value);
      return true;
    };
    const panel = secretPanel(view.value, field, act, signal);
    on('page/refresh', refresh);
    // The code is all that this screen asks for; where it comes as a dialog, the hands are still on the form behind it.
    if (isEmpty(field)) field.focus();
  },
};
