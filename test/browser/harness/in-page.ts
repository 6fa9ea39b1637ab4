/**
 * Functions that run inside the page. Each is sent as text, so none may use
 * anything from outside its own body.
 */

export interface Wanted {
  /** Name of the custom element whose open shadow root is looked into; `null` = the document. */
  host: string | null;
  name: string;
  /** Flags when `name` is a regular expression. */
  flags: string | null;
  role: string | null;
  nth: number | null;
}

/** The controls with this accessible name, visible ones only. */
export function findControl(wanted: Wanted): Element | string {
  const host = wanted.host === null ? null : document.querySelector(wanted.host);
  const scope = wanted.host === null ? document : host?.shadowRoot;
  if (!scope) return `<${wanted.host}> is ${host ? 'closed' : 'not on the page'}`;
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const roleOf = (el: Element) => {
    const own = el.getAttribute('role');
    if (own !== null) return own;
    const tag = el.localName;
    if (tag === 'a') return 'link';
    if (tag === 'select') return 'combobox';
    if (tag === 'textarea') return 'textbox';
    if (tag === 'summary') return 'button';
    if (!(el instanceof HTMLInputElement)) return tag;
    if (['button', 'submit', 'reset', 'image'].includes(el.type)) return 'button';
    return ['checkbox', 'radio'].includes(el.type) ? el.type : 'textbox';
  };
  const nameOf = (el: Element) => {
    const by = tidy(el.getAttribute('aria-labelledby'));
    const root = el.getRootNode() as Document | ShadowRoot;
    if (by !== '') return tidy(by.split(' ').map((id) => root.getElementById(id)?.textContent).join(' '));
    const said = tidy(el.getAttribute('aria-label'));
    if (said !== '') return said;
    const labels = 'labels' in el ? [...((el.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    // A label that holds its control would otherwise read the options out, too.
    const text = labels.map((label) => {
      const copy = label.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('select, textarea').forEach((inner) => inner.remove());
      return copy.textContent;
    });
    if (text.length > 0) return tidy(text.join(' '));
    if (el instanceof HTMLInputElement) {
      return tidy(['submit', 'button', 'reset'].includes(el.type) ? el.value : (el.title || el.placeholder));
    }
    return tidy(el.matches('select, textarea') ? el.getAttribute('title') : el.textContent) || tidy(el.getAttribute('title'));
  };
  const visible = (el: Element) => {
    const box = el.getBoundingClientRect();
    return el.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
  };
  const all = [...scope.querySelectorAll('button, a[href], input, select, textarea, summary, [role], [contenteditable]')]
    .filter((el) => visible(el) && (wanted.role === null || roleOf(el) === wanted.role))
    .map((el) => ({ el, name: nameOf(el) }));
  const pattern = wanted.flags === null ? null : new RegExp(wanted.name, wanted.flags);
  const found = all.filter(({ name }) => (pattern ? pattern.test(name) : name === wanted.name));
  if (wanted.nth !== null && found[wanted.nth]) return found[wanted.nth]!.el;
  if (found.length === 1) return found[0]!.el;
  const names = all.map(({ el, name }) => `${roleOf(el)} 「${name}」`).join(', ');
  return `${found.length} controls of that name; there are: ${names}`;
}

/** Where a mouse would have to go, or why it cannot. */
export function pointOf(el: Element): { x: number; y: number } | string {
  el.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = el.getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot) {
    const deeper = top.shadowRoot.elementFromPoint(x, y);
    if (deeper === null || deeper === top) break;
    top = deeper;
  }
  const inLabel = (node: Element | null) => node !== null && 'labels' in el && [...((el.labels as NodeListOf<Element> | null) ?? [])].some((label) => label.contains(node));
  if (top === null) return 'it lies outside the window';
  if (el.contains(top) || top.contains(el) || inLabel(top)) return { x, y };
  return `it is covered by <${top.localName} class="${top.getAttribute('class') ?? ''}">`;
}

/** All text a person can see. */
export function visibleText(host: string | null): string {
  if (host === null) return document.body.innerText;
  const root = document.querySelector(host)?.shadowRoot;
  if (!root) return '';
  return [...root.children]
    .filter((el): el is HTMLElement => el instanceof HTMLElement && el.localName !== 'style' && el.checkVisibility({ visibilityProperty: true }))
    .map((el) => el.innerText)
    .join('\n');
}
