/**
 * Functions that run inside the page. Each is sent as text, so it may not use
 * anything from outside its own body.
 */

/** A name, complete or as a regular expression, in a form that can be sent to a page. */
export interface Words {
  name: string;
  /** Flags when `name` is a regular expression. */
  flags: string | null;
}

export interface Wanted extends Words {
  role: string | null;
  nth: number | null;
  /** Also gives it the focus. */
  focus: boolean;
  /** Also gives it the focus and replaces its content with this text, in one step and as if the person had typed it. */
  paste: string | null;
  /** Also requires that it does not move, and records where the next click goes, for `whereClicked`. */
  aim: boolean;
}

export interface Control {
  role: string;
  name: string;
  value: string;
  checked: boolean;
  disabled: boolean;
  /** Labels of a pulldown's options. */
  options: string[];
  chosen: string | null;
  attributes: Record<string, string>;
  /** The point for the mouse, or why there is none. */
  point: { x: number; y: number } | string;
}

/** Where a click that was meant for a control went. */
type Aimed = { ccusTestClick?: { down: boolean; up: boolean; whole: boolean; elsewhere: boolean } };

/** The only visible control with that accessible name, or a sentence that says what is there instead. */
export async function describeControl(root: Document | ShadowRoot | null, wanted: Wanted): Promise<Control | string> {
  if (root === null) return 'there is no such place on the page';
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const roleOf = (el: Element) => {
    const own = el.getAttribute('role');
    if (own !== null) return own;
    const byTag: Record<string, string> = { a: 'link', select: 'combobox', textarea: 'textbox', summary: 'button' };
    if (el.localName !== 'input') return byTag[el.localName] ?? el.localName;
    const { type } = el as HTMLInputElement;
    if (['button', 'submit', 'reset', 'image'].includes(type)) return 'button';
    return ['checkbox', 'radio'].includes(type) ? type : 'textbox';
  };
  const labelsOf = (el: Element): HTMLElement[] => [...((el as HTMLInputElement).labels ?? [])];
  const nameOf = (el: Element) => {
    const by = tidy(el.getAttribute('aria-labelledby'));
    if (by !== '')
      return tidy(
        by
          .split(' ')
          .map((id) => root.getElementById(id)?.textContent)
          .join(' '),
      );
    const said = tidy(el.getAttribute('aria-label'));
    if (said !== '') return said;
    // The text of a label around its control would otherwise contain the options as well.
    const labels = labelsOf(el).map((label) => {
      const copy = label.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('select, textarea').forEach((inner) => inner.remove());
      return copy.textContent;
    });
    if (labels.length > 0) return tidy(labels.join(' '));
    const field = el.matches('input, select, textarea');
    const pressed = field && roleOf(el) === 'button';
    return (
      tidy(pressed ? (el as HTMLInputElement).value : field ? '' : el.textContent) ||
      tidy(el.getAttribute('title')) ||
      tidy(el.getAttribute('placeholder'))
    );
  };
  const visible = (el: Element) => {
    const box = el.getBoundingClientRect();
    return el.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
  };
  const pointOf = (el: Element) => {
    el.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = el.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = root.elementFromPoint(x, y);
    if (top === null) return 'it lies outside the window';
    const free = el.contains(top) || top.contains(el) || labelsOf(el).some((label) => label.contains(top));
    return free ? { x, y } : `it is covered by <${top.localName} class="${top.getAttribute('class') ?? ''}">`;
  };

  const all = [...root.querySelectorAll('button, a[href], input, select, textarea, summary, [role], [contenteditable]')]
    .filter((el) => visible(el) && (wanted.role === null || roleOf(el) === wanted.role))
    .map((el) => ({ el, name: nameOf(el) }));
  const pattern = wanted.flags === null ? null : new RegExp(wanted.name, wanted.flags);
  const found = all.filter(({ name }) => (pattern ? pattern.test(name) : name === wanted.name));
  const one = wanted.nth === null ? (found.length === 1 ? found[0] : undefined) : found[wanted.nth];
  if (one === undefined) {
    const names = all.map(({ el, name }) => `${roleOf(el)} 「${name}」`).join(', ');
    return `${found.length} controls of that name; there are: ${names}`;
  }
  const field = one.el as HTMLInputElement;
  if (wanted.focus || wanted.paste !== null) field.focus();
  if (wanted.paste !== null) {
    // If the page redraws the field, the focus is lost.
    if (root.activeElement !== field) return 'it did not keep the focus';
    field.select();
    document.execCommand('insertText', false, wanted.paste);
  }
  const point = pointOf(one.el);
  if (wanted.aim && typeof point !== 'string') {
    // While the page still scrolls or redraws, the click would go somewhere else.
    await new Promise((done) => setTimeout(done, 20));
    const now = one.el.isConnected ? pointOf(one.el) : 'it was drawn anew';
    if (typeof now === 'string') return now;
    // When the middle lies between two pixels, Firefox scrolls sometimes to one and sometimes to the other.
    if (Math.hypot(now.x - point.x, now.y - point.y) > 1.5) return 'it moves';
    const click: NonNullable<Aimed['ccusTestClick']> = { down: false, up: false, whole: false, elsewhere: false };
    (root as Aimed).ccusTestClick = click;
    const parts = [
      ['down', 'mousedown'],
      ['up', 'mouseup'],
      ['whole', 'click'],
    ] as const;
    for (const [part, event] of parts) {
      root.addEventListener(
        event,
        (happened) => {
          const met = (happened as MouseEvent).composedPath();
          click[part] = met.includes(one.el) || labelsOf(one.el).some((label) => met.includes(label));
          click.elsewhere ||=
            !click[part] &&
            met.some((el) => el instanceof Element && el.matches('button, a[href], input, select, textarea, summary, label'));
        },
        { capture: true, once: true },
      );
    }
  }
  const options = one.el.localName === 'select' ? [...(one.el as HTMLSelectElement).options] : [];
  return {
    role: roleOf(one.el),
    name: one.name,
    value: field.value ?? '',
    checked: field.checked ?? false,
    disabled: one.el.matches(':disabled, [aria-disabled="true"]') || getComputedStyle(one.el).pointerEvents === 'none',
    options: options.map(({ label }) => label),
    chosen: options.find(({ selected }) => selected)?.label ?? null,
    attributes: Object.fromEntries([...one.el.attributes].map((attribute) => [attribute.name, attribute.value])),
    point,
  };
}

/**
 * Whether the click that was meant for a control reached it (even if the control was removed afterwards), reached
 * another control, or none. In a document that was loaded since then, the answer is that it was reached.
 */
export function whereClicked(root: Document | ShadowRoot | null): 'there' | 'elsewhere' | 'nowhere' {
  const click = (root as Aimed | null)?.ccusTestClick;
  if (click === undefined || click.whole || (click.down && click.up)) return 'there';
  return click.elsewhere ? 'elsewhere' : 'nowhere';
}

/** All text a person can see. */
export function visibleText(root: Document | ShadowRoot | null): string {
  if (root === null) return '';
  if ('body' in root) return root.body.innerText;
  return [...root.children]
    .filter((el) => el.localName !== 'style' && el.checkVisibility({ visibilityProperty: true }))
    .map((el) => (el as HTMLElement).innerText)
    .join('\n');
}
