import { useStore } from '@nanostores/preact';
import type { FieldKind } from '../../../utils/ccus/labels/kinds.ts';
import { interpolate } from '../../../utils/interpolate.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';
import { SureButton } from '../SureButton.tsx';
import type { InquiryPanelState } from './use-inquiry.ts';

interface NotButtonProps {
  kind: FieldKind;
  at: number;
  look: number;
  name: string;
  /** Something of ours stands in the field. */
  filled?: boolean;
  inquiry: InquiryPanelState;
}

/** 「この欄ではない」 */
export function NotButton({ kind, at, look, name, filled = false, inquiry }: NotButtonProps) {
  const t = useStore(panelWords);
  return (
    <SureButton
      look="aside"
      label={interpolate(t.notThisOf, { field: name })}
      waits={inquiry.waits}
      onPress={() => inquiry.press({ do: 'not', look, kind, at, filled })}
    >
      {t.notThis}
    </SureButton>
  );
}

/** 「欄を教える」 */
export function TeachButton({ kind, inquiry }: { kind: FieldKind; inquiry: InquiryPanelState }) {
  const t = useStore(panelWords);
  return (
    <SureButton
      look="secondary"
      label={interpolate(t.teachOf, { kind: t[`kinds_${kind}`] })}
      waits={inquiry.waits}
      onPress={() => inquiry.press({ do: 'teach', kind })}
    >
      {t.teach}
    </SureButton>
  );
}
