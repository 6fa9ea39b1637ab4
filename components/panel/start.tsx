import { render } from 'preact';
import type { FrameKind } from '../../utils/messages/frame.ts';
import { InquiryPanel } from './inquiry/InquiryPanel.tsx';
import { awaitLine, type Line } from './line.ts';
import { noteMoves } from './seen.ts';
import '../base.css';
import '../button.css';
import './panel.css';

const views: Record<FrameKind, (props: { line: Line }) => preact.ComponentChild> = { inquiry: InquiryPanel };

/** Shows what this frame was placed for, once it is known that a script of ours has placed it. */
export function startPanel(app: HTMLElement): void {
  awaitLine((kind, line) => {
    const View = views[kind];
    noteMoves(line);
    document.documentElement.dataset.kind = kind;
    render(<View line={line} />, app);
  });
}
