import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { FieldKind } from '../../../utils/ccus/labels/kinds.ts';
import type { InquiryPreview } from '../../../utils/messages/inquiry.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';
import { SureButton } from '../SureButton.tsx';
import type { InquiryPanelState } from './use-inquiry.ts';

interface WaysProps {
  view: InquiryPreview;
  inquiry: InquiryPanelState;
}

function OpenWays({ view: { rows, unsure, lost, kinds }, inquiry }: WaysProps) {
  const t = useStore(panelWords);
  const known = new Set([...rows.map(({ kind }) => kind), ...unsure, ...lost]);
  const missing = kinds.filter((kind) => !known.has(kind));
  const [chosen, setChosen] = useState<FieldKind | undefined>(missing[0]);
  return (
    <div>
      <label class="pick">
        {t.missing}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value as FieldKind)}>
          {missing.map((kind) => (
            <option key={kind} value={kind}>
              {t[`kinds_${kind}`]}
            </option>
          ))}
        </select>
      </label>
      {chosen && (
        <SureButton look="secondary" waits={inquiry.waits} onPress={() => inquiry.press({ do: 'teach', kind: chosen })}>
          {t.teach}
        </SureButton>
      )}
      <p class="soft">{t.structureLead}</p>
      <SureButton look="secondary" onPress={() => inquiry.press({ do: 'structure' })}>
        {t.structure}
      </SureButton>
    </div>
  );
}

/** What can be done when the page is read wrongly in another way; made when it is opened, for few people ever do. */
export function Ways(props: WaysProps) {
  const t = useStore(panelWords);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.trouble}</summary>
      {open && <OpenWays {...props} />}
    </details>
  );
}
