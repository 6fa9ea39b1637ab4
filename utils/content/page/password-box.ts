/** Boxes that were seen with dots: their person may have them shown as text. */
const dotted = new WeakSet<Node>();

/**
 * Whether a control is a password, was one, or says that it is one: what it holds is nobody's business. A page may draw
 * the dots itself, over a box of plain text.
 */
export const isPassword = (control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): boolean =>
  dotted.has(control) ||
  ((control.type === 'password' ||
    control.autocomplete.includes('current-password') ||
    !/^(none)?$/.test(getComputedStyle(control).getPropertyValue('-webkit-text-security'))) &&
    !!dotted.add(control));

/** Remembers each box that stops being a password, whoever has looked at it before: the site's own eye shows it as text. */
export function rememberPasswords(page: Document): void {
  new MutationObserver((records) => {
    for (const { target, oldValue } of records) if (/^password$/i.test(oldValue ?? '')) dotted.add(target);
  }).observe(page, { subtree: true, attributeFilter: ['type'], attributeOldValue: true });
}
