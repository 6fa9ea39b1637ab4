/** Places of ours lie over each other as we want it; the page cannot add one of its own to them. */
export const ours = new WeakSet<Element>();

/**
 * Draws marks of ours over the page until the signal ends. They hold no word and no value, for their closed shadow root
 * is no wall everywhere: what a person reads stands in a frame of ours.
 *
 * @returns what stands in the page.
 */
export function openMarks(name: string, css: string, marks: Node, signal: AbortSignal): HTMLElement {
  // An extension that was renewed under the page leaves dead marks behind.
  for (const stale of document.querySelectorAll(name)) stale.remove();
  const element = document.createElement(name);
  element.popover = 'manual';
  ours.add(element);
  document.documentElement.append(element);
  element.showPopover();
  const style = document.createElement('style');
  style.textContent = css;
  element.attachShadow({ mode: 'closed' }).append(style, marks);
  signal.addEventListener('abort', () => element.remove());
  return element;
}
