import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './button.css';

export type ButtonLook = 'primary' | 'secondary' | 'plain';

/** For so many milliseconds a click on a button that has just appeared was probably meant for something else. */
const settling = 300;

export interface ButtonProps {
  look: ButtonLook;
  children: ComponentChildren;
  onPress: () => void;
  large?: boolean;
  /** A longer name, where several buttons carry the same words. */
  label?: string;
  /** Id of the text beside it that describes it. */
  describedBy?: string;
  /** Ignores clicks for a moment after it appears, so that the second half of a double click does nothing. */
  careful?: boolean;
}

export function Button({ look, children, onPress, large = false, label, describedBy, careful = false }: ButtonProps) {
  const [settled, setSettled] = useState(!careful);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), settling);
    return () => clearTimeout(timer);
  }, []);
  return (
    <button
      type="button"
      class={large ? `button ${look} large` : `button ${look}`}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={careful ? !settled : undefined}
      onClick={() => settled && onPress()}
    >
      {children}
    </button>
  );
}
