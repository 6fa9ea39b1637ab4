import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './button.css';

export type ButtonLook = 'primary' | 'secondary' | 'plain';

/** Milliseconds in which a click on a button that has just appeared was meant for something else. */
const settling = 300;

export interface ButtonProps {
  look: ButtonLook;
  children: ComponentChildren;
  onPress: () => void;
  large?: boolean;
  /** Says more than the words on it, where several buttons read the same. */
  label?: string;
  /** Deaf for a moment after it appears, so that the second half of a double click does nothing. */
  careful?: boolean;
  /** Class for a button that is more than a line of words. */
  extra?: string;
}

export function Button({ look, children, onPress, large = false, label, careful = false, extra }: ButtonProps) {
  const appeared = useRef(performance.now());
  const press = () => {
    if (careful && performance.now() - appeared.current < settling) return;
    onPress();
  };
  return (
    <button
      type="button"
      class={['button', look, large && 'large', extra].filter(Boolean).join(' ')}
      aria-label={label}
      onClick={press}
    >
      {children}
    </button>
  );
}
