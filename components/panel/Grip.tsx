import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Line } from './line.ts';

/** How far one press of an arrow key moves. CSS pixels. */
const step = 24;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The header of a panel. Dragged by it, or moved by the arrow keys on its grip, the frame goes along. */
export function Grip({ line, label, children }: { line: Line; label: string; children: ComponentChildren }) {
  const dragging = useRef(false);
  const drag = (event: PointerEvent, done: boolean) => {
    if (!dragging.current || !event.isTrusted) return;
    dragging.current = !done;
    line.tell({ what: 'drag', x: event.screenX, y: event.screenY, done });
  };
  return (
    <header
      onPointerDown={(event) => {
        const { target, currentTarget, pointerId, screenX, screenY, isTrusted } = event;
        if (!isTrusted || (target as Element).closest('[aria-expanded]')) return;
        event.preventDefault();
        dragging.current = true;
        currentTarget.setPointerCapture(pointerId);
        line.tell({ what: 'grab', x: screenX, y: screenY });
      }}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => drag(event, true)}
      onPointerCancel={(event) => drag(event, true)}
    >
      <button
        type="button"
        class="grip"
        aria-label={label}
        onKeyDown={(event) => {
          const arrow = arrows[event.key];
          if (!arrow || !event.isTrusted) return;
          event.preventDefault();
          line.tell({ what: 'step', x: arrow[0], y: arrow[1] });
        }}
      >
        <span aria-hidden="true">✥</span>
      </button>
      {children}
    </header>
  );
}
