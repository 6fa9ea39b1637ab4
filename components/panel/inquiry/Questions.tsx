import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import type { InquiryView } from '../../../utils/messages/inquiry.ts';
import type { Fault } from '../../../utils/messages/protocol.ts';
import { idTail } from '../../../utils/ccus/ids.ts';
import { interpolate } from '../../../utils/interpolate.ts';
import { faultWords } from '../../../utils/words/ja/faults.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';
import { SureButton } from '../SureButton.tsx';
import { unturned } from './names.ts';
import type { InquiryPanelState } from './use-inquiry.ts';
import { WhoLine } from './WhoLine.tsx';

/** Something to be settled first. */
function Question({ title, text, children }: { title?: string; text: string; children: ComponentChildren }) {
  return (
    <div class="panel-scroll">
      {title && <h2 tabIndex={-1}>{title}</h2>}
      <p>{text}</p>
      {children}
    </div>
  );
}

function ReadAgain({ inquiry }: { inquiry: InquiryPanelState }) {
  const t = useStore(panelWords);
  return (
    <button type="button" class="button secondary" onClick={inquiry.refresh}>
      {t.readAgain}
    </button>
  );
}

function ChooseButton({ label, inquiry }: { label: string; inquiry: InquiryPanelState }) {
  return (
    <SureButton look="primary" onPress={() => inquiry.press({ do: 'choose' })}>
      {label}
    </SureButton>
  );
}

/** What went wrong, and the ways on. */
export function FaultNotice({ fault, inquiry }: { fault: Fault; inquiry: InquiryPanelState }) {
  const t = useStore(panelWords);
  const faults = useStore(faultWords);
  return (
    <Question text={faults[fault]}>
      {fault !== 'pageSilent' && <ChooseButton label={fault === 'storeLocked' ? t.unlockButton : t.chooseButton} inquiry={inquiry} />}
      <ReadAgain inquiry={inquiry} />
    </Question>
  );
}

export function Choose({ hasPeople, inquiry }: { hasPeople: boolean; inquiry: InquiryPanelState }) {
  const t = useStore(panelWords);
  return (
    <Question title={t.chooseTitle} text={hasPeople ? t.chooseText : t.emptyText}>
      <ChooseButton label={hasPeople ? t.chooseButton : t.emptyButton} inquiry={inquiry} />
      <p class="soft">{t.otherWay}</p>
    </Question>
  );
}

interface ConfirmProps {
  host: string;
  here: boolean;
  inquiry: InquiryPanelState;
  onStop: () => void;
}

export function ConfirmHost({ host, here, inquiry, onStop }: ConfirmProps) {
  const t = useStore(panelWords);
  const address = <p class="address">{`https://${host}/`}</p>;
  if (!here) {
    return (
      <Question title={t.confirmTitle} text={t.askInPopup}>
        {address}
        <ChooseButton label={t.chooseButton} inquiry={inquiry} />
      </Question>
    );
  }
  return (
    <Question title={t.confirmTitle} text={t.confirmText}>
      {address}
      <SureButton look="primary" waits={inquiry.waits} onPress={() => inquiry.press({ do: 'confirmHost' })}>
        {t.confirmYes}
      </SureButton>
      <button type="button" class="button secondary" onClick={onStop}>
        {t.confirmNo}
      </button>
    </Question>
  );
}

interface ConflictProps {
  view: Extract<InquiryView, { is: 'conflict' }>;
  inquiry: InquiryPanelState;
  onStop: () => void;
}

/** Somebody else stands on the page. */
export function ConflictQuestion({ view: { conflict, who, key }, inquiry, onStop }: ConflictProps) {
  const t = useStore(panelWords);
  const { what, shown } = conflict;
  const text =
    what === 'id' ? interpolate(t.conflictId, { shown: idTail(shown) }) : interpolate(t.conflictName, { shown: unturned(shown) });
  return (
    <Question title={t.conflictTitle} text={text}>
      <WhoLine who={who} />
      <button type="button" class="button primary large" onClick={onStop}>
        {t.conflictStop}
      </button>
      <SureButton look="secondary" waits={inquiry.waits} onPress={() => inquiry.goOn(key)}>
        {t.conflictGo}
      </SureButton>
    </Question>
  );
}
