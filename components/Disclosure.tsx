import type { ComponentChildren } from 'preact';

/** Content that is seldom needed; its title opens it. */
export function Disclosure({ title, open = false, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="stack fold-body">{children}</div>
    </details>
  );
}
