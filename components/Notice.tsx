import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import './notice.css';

export interface NoticeProps {
  tone: 'good' | 'info' | 'care' | 'bad';
  children: ComponentChildren;
  /** `alert` is read out at once, `status` when the reader pauses. */
  role?: 'alert' | 'status';
}

/** Something the person should know, apart from the rest of the page. */
export function Notice({ tone, children, role }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={role}>
      <Icon name={tone} />
      <div class="notice-body">{children}</div>
    </div>
  );
}
