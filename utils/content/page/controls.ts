import { holderOf } from './named-forms.ts';
import { isPassword } from './password-box.ts';
import { isBehind, isCamouflaged, isFaint, shownPart, tooSmall } from './unseen.ts';

export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const lineTypes = /^(text|email|tel|url|number|search|date|month)$/;

/** The page's own document, its open shadow roots and its frames of the same origin, outermost first. */
export function rootsOf(page: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [page];
  for (const root of roots) {
    // Five times as fast as a list of all elements, which would have to be made first.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A form has none, and answers to the names of its fields.
      const shadowRoot = node instanceof HTMLFormElement ? null : (node as Element).shadowRoot;
      // What this extension shows on the page is no part of the page.
      if (shadowRoot && !(node as Element).localName.startsWith('ccus-assist')) roots.push(shadowRoot);
    }
    for (const { contentDocument } of root.querySelectorAll('iframe')) if (contentDocument) roots.push(contentDocument);
  }
  return roots;
}

/** Whether a person could type into it or choose from it; what it holds is not looked at. */
export function isEditable(control: FormControl): boolean {
  // Also by a fieldset around it.
  if (control.matches(':disabled')) return false;
  if (control.localName === 'select') return true;
  if ((control as HTMLTextAreaElement).readOnly) return false;
  return (control.localName === 'textarea' || lineTypes.test(control.type)) && !isPassword(control);
}

/**
 * Tells whether a person can see an element. Honeypots are moved off the page,
 * shrunk, made transparent, cut off or hidden from screen readers. What is
 * learnt of an ancestor serves all that it holds, so make a new one for each reading.
 */
export function eyes(): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>([[null, false]]);
  const hides = (node: Element | null): boolean => {
    let answer = known.get(node);
    if (answer === undefined) {
      answer = (node!.clientHeight < tooSmall && isCut(getComputedStyle(node!))) || hides(holderOf(node!));
      known.set(node, answer);
    }
    return answer;
  };
  const parts = new Map<Element | null, number>([[null, 1]]);
  const partOf = (node: Element | null): number => {
    let part = parts.get(node);
    if (part === undefined) {
      const around = partOf(holderOf(node!));
      part = around && around * shownPart(node!);
      parts.set(node, part);
    }
    return part;
  };
  return (element) => {
    const box = element.getBoundingClientRect();
    // A button that is a picture has no size until the picture came, which may be never.
    const isComing = (element as HTMLInputElement).type === 'image' && box.width + box.height === 0;
    if ((!isComing && (box.width < tooSmall || box.height < tooSmall)) || box.right + scrollX <= 0 || box.bottom + scrollY <= 0)
      return false;
    return (
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('[aria-hidden=true], [inert]') &&
      // What stands there in full height is cut by what holds it, if at all.
      !hides(isComing || box.height > 20 ? element.parentElement : element) &&
      !isFaint(partOf(element)) &&
      !isBehind(element, box) &&
      !(element.matches(typedInto) && isCamouflaged(element))
    );
  };
}

/** What is pressed needs no colour of its own; what is typed must be seen. */
const typedInto = 'input:not([type=image]), select, textarea';

const isCut = ({ overflowX, display }: CSSStyleDeclaration) => overflowX !== 'visible' && !/^(inline|contents)$/.test(display);

/** Controls that a person could fill by hand right now. Passwords are left out before anything is read of them. */
export function usableControls(page: Document | ShadowRoot): FormControl[] {
  const isShown = eyes();
  return rootsOf(page)
    .flatMap((root) => [...root.querySelectorAll<FormControl>('input, select, textarea')])
    .filter((control) => isEditable(control) && isShown(control));
}
