/** A place of ours in the page: closed to it, above it, and ended with the screen. */
export interface Host {
  /**
   * Puts new content in place of the old one and keeps the focus where it does
   * the same thing, unless that rests.
   */
  draw(content: Node | null): void;
  /** Says something to a screen reader until the next thing is said, and shows it unless it stands there already. */
  say(text: string, shown: boolean): void;
  /** Brings the focus to the beginning of the content. */
  focus(): void;
  /** What stands in the page. */
  element: HTMLElement;
}

/** Places of ours lie over each other as we want it; the page cannot add one of its own to them. */
export const ours = new WeakSet<Element>();

/**
 * Puts a closed shadow root into the page's top layer. The page can neither
 * style it (`all: initial !important` on the host) nor look inside.
 */
export function openHost(name: string, css: string, signal: AbortSignal): Host {
  // An extension that was renewed under the page leaves a dead panel behind.
  for (const stale of document.querySelectorAll(name)) stale.remove();
  const element = document.createElement(name);
  element.popover = 'manual';
  ours.add(element);
  document.documentElement.append(element);
  // Before there is anything in it: the browser works out at once how it looks, and again when the rest has come.
  element.showPopover();
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const content = document.createElement('div');
  // It stays while the rest is redrawn: only a change inside a standing live region is spoken.
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const shell = document.createElement('div');
  shell.className = 'shell';
  shell.append(content, status);
  root.append(style, shell);
  signal.addEventListener('abort', () => element.remove());
  return {
    draw(child) {
      const focused = root.activeElement;
      const key = focused?.getAttribute('data-key');
      content.replaceChildren(child ?? '');
      if (!focused || root.activeElement) return;
      const again = key && content.querySelector<HTMLElement>(`[data-key="${key}"]:not(:disabled, .rest [data-rest])`);
      if (again) again.focus();
      else this.focus();
    },
    say(text, shown) {
      status.className = shown ? '' : 'unseen';
      status.textContent = text;
    },
    focus: () => content.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(),
    element,
  };
}
