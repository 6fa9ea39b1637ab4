import type { ComponentChildren } from 'preact';
import type { ButtonLook } from './Button.tsx';
import './button.css';

export interface ButtonLinkProps {
  look: ButtonLook;
  href: string;
  children: ComponentChildren;
  large?: boolean;
  label?: string;
}

/** A link that looks like a button. */
export function ButtonLink({ look, href, children, large = false, label }: ButtonLinkProps) {
  return (
    <a class={`button ${look}${large ? ' large' : ''}`} href={href} aria-label={label}>
      {children}
    </a>
  );
}
