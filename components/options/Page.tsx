import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { optionsWords } from '../../utils/words/ja/options.ts';

/** True until the first page of this window has been shown; that one must not take the focus. */
let first = true;

/** A page with its title. A screen reader reads out a change of page, because the focus moves to the title. */
export function Page({ title, children }: { title: string; children: ComponentChildren }) {
  const words = useStore(optionsWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words.documentTitle({ page: title });
    if (!first) {
      heading.current?.focus();
      scrollTo(0, 0);
    }
    first = false;
  }, [title, words]);
  return (
    <main class="page stack" id="main">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
