import { render } from 'preact';
import type { FrameKind } from '../../utils/messages/frame.ts';
import { GuardPanel } from './guard/GuardPanel.tsx';
import { LastTry } from './guard/LastTry.tsx';
import { InquiryPanel } from './inquiry/InquiryPanel.tsx';
import { MarkerTag } from './pointing/MarkerTag.tsx';
import { PickerBar } from './pointing/PickerBar.tsx';
import { SecretPanel } from './secrets/SecretPanel.tsx';
import { awaitLine, type Line } from './line.ts';
import { noteMoves } from './seen.ts';
import '../base.css';
import '../button.css';
import './panel.css';

const views: Record<FrameKind, (props: { line: Line }) => preact.ComponentChild> = {
  inquiry: InquiryPanel,
  guard: GuardPanel,
  lastTry: LastTry,
  secret: SecretPanel,
  picker: PickerBar,
  marker: MarkerTag,
};

/** Shows what this frame was placed for, once it is known that a script of ours has placed it. */
export function startPanel(app: HTMLElement): void {
  awaitLine((kind, line) => {
    const View = views[kind];
    noteMoves(line);
    document.documentElement.dataset.kind = kind;
    render(<View line={line} />, app);
  });
}
