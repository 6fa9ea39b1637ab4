import type { ComponentChildren } from 'preact';

/** Something that is needed seldom, behind its title. */
export function Disclosure({ title, open = false, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="stack fold-body">{children}</div>
    </details>
  );
}
