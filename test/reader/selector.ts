/** A CSS selector that matches this element and no other. */
export function selectorOf(element: Element): string {
  const page = element.ownerDocument;
  const matchesOnly = (selector: string) => {
    const found = page.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  if (element.id !== '' && matchesOnly(`#${CSS.escape(element.id)}`)) return `#${CSS.escape(element.id)}`;
  let path = '';
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { localName, parentElement } = node;
    const twins = parentElement ? [...parentElement.children].filter((child) => child.localName === localName) : [];
    const step = twins.length > 1 ? `${CSS.escape(localName)}:nth-of-type(${twins.indexOf(node) + 1})` : CSS.escape(localName);
    path = path === '' ? step : `${step} > ${path}`;
    if (matchesOnly(path)) return path;
  }
  return path;
}
