import { createContext, type ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { useSeen } from './seen.ts';

/** Says that a button was pressed which could not be seen. */
export const SayCovered = createContext<() => void>(() => {});

interface SureButtonProps {
  look: 'primary' | 'secondary' | 'aside';
  children: ComponentChildren;
  onPress: () => void;
  /** Says more than the words on it, where several buttons read the same. */
  label?: string;
  /** An answer is awaited: it keeps the focus, and takes no press until it is there. */
  waits?: boolean;
}

/**
 * A button that decides something. A press counts only from the person's own hand, and only when the whole button
 * had been seen at its place for a while: the page around the frame may move it under a pointer, or cover it.
 */
export function SureButton({ look, children, onPress, label, waits = false }: SureButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { settling, isSeen } = useSeen(button);
  const sayCovered = useContext(SayCovered);
  return (
    <button
      ref={button}
      type="button"
      class={look === 'primary' ? 'button primary large' : `button ${look}`}
      aria-label={label}
      aria-disabled={settling || waits ? true : undefined}
      onClick={(event) => {
        if (!event.isTrusted || waits || settling) return;
        if (isSeen()) onPress();
        else sayCovered();
      }}
    >
      {children}
    </button>
  );
}
