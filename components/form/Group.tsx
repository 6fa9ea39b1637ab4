import type { ComponentChildren } from 'preact';
import './form.css';

export interface GroupProps {
  title: string;
  lead?: string;
  /** Wished-for values look different from registered ones. */
  future?: boolean;
  children: ComponentChildren;
}

/** Fields that belong together, under one title. */
export function Group({ title, lead, future = false, children }: GroupProps) {
  return (
    <fieldset class={future ? 'group future' : 'group'}>
      <legend>{title}</legend>
      {lead && <p class="soft">{lead}</p>}
      <div class="fields">{children}</div>
    </fieldset>
  );
}
