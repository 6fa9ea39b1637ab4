/**
 * What holds an element. A form answers to the names of its fields before its own properties, so that one with a field
 * called `parentElement` leads back into itself; the prototype is never misled.
 */
export const holderOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node) as Element | null;

/** What the reader asks of the elements around a control. */
const asked =
  'childElementCount children contains getBoundingClientRect localName matches nextSibling nodeType parentElement previousElementSibling previousSibling querySelector querySelectorAll'.split(
    ' ',
  );

/** Whether fields of a form have taken the names of what would be asked of it: then only what stands inside is read. */
export const isMisled = (node: Element): boolean =>
  node instanceof HTMLFormElement &&
  asked.some((name) => (Reflect.get(HTMLFormElement.prototype, 'elements', node) as HTMLFormControlsCollection).namedItem(name));
