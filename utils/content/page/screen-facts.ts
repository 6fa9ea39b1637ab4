import { longestPart, mostParts, type ScreenFacts, type ScreenPart } from '../../reader/screen-facts.ts';
import { isOpenBox } from './open-box.ts';
import { isPassword } from './password-box.ts';
import { pageFacts } from './screen.ts';

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Words inside these are a reading aid, or describe a drawing. */
const silent = /^(rt|rp|svg)$/;
/** What stands in the middle of a line. */
const inline = /^(a|b|em|font|i|mark|rb|ruby|small|span|strong|u|wbr)$/;
const headings = 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]';
const crumbs = '[class*=crumb i], [class*=path i]';
/** A page with more elements is read no further. */
const mostElements = 8000;
/** So much of what stands above the first box may belong to it. */
const mostAbove = 60;

/** A dialog with boxes hides what is behind it. */
const front = (page: Document): Element =>
  [...page.querySelectorAll('dialog[open], [role*=dialog], [aria-modal=true]')].findLast(
    (one) => one.checkVisibility() && one.querySelector('input:not([type=checkbox]), select, textarea'),
  ) ?? page.body;

/** Goes through what can be seen of the page, once, in its order. No value is read but the words on buttons. */
export function gatherScreen(page: Document): ScreenFacts {
  const parts: ScreenPart[] = [];
  const forms: (Element | null)[] = [null];
  const groups = new Set<string>();
  let words = '';
  let from: Element | null = null;
  let is: ScreenPart['is'] = 'text';
  let left = mostElements;

  const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
  const base = size(page.body);
  const loudness = (element: Element): number => {
    if (element.closest(headings) || (element.localName === 'img' && element.clientWidth > 120)) return 2;
    const ratio = size(element) / base;
    return ratio >= 1.3 ? 2 : ratio > 1.05 || element.localName === 'img' || +getComputedStyle(element).fontWeight > 500 ? 1 : 0;
  };
  const add = (kind: ScreenPart['is'], text: string, more: Partial<ScreenPart> = {}) =>
    parts.push({ is: kind, loud: 0, type: '', code: '', form: 0, ...more, text: text.replace(/\s+/g, ' ').trim().slice(0, longestPart) });
  const flush = () => {
    if (words.trim()) add(is, words, { loud: is === 'text' ? loudness(from!) : 0 });
    words = '';
    from = null;
  };
  const formOf = (element: Element): number => {
    const form = (element as HTMLInputElement).form ?? element.closest('form, [role=form], dialog');
    const at = forms.indexOf(form);
    return at < 0 ? forms.push(form) - 1 : at;
  };
  const box = (element: Box) => {
    const { type, name, id, autocomplete, localName } = element;
    const form = formOf(element);
    // A group of buttons is one box, known by its first.
    if (type === 'radio' && groups.size === groups.add(`${form} ${name}`).size) return;
    const own = [
      element.getAttribute('aria-label'),
      (element as HTMLInputElement).placeholder,
      ...(localName === 'select' ? [...(element as HTMLSelectElement).options].slice(0, 4).map((option) => option.text) : []),
    ];
    const sort = localName === 'input' ? (isPassword(element) ? 'password' : type) : localName;
    add('box', own.join(' '), { type: sort, code: `${name} ${id} ${autocomplete}`.slice(0, longestPart), form });
  };
  const button = (element: Element) => {
    const { type, alt, value } = element as HTMLInputElement;
    const said = element.localName === 'input' ? (type === 'image' ? alt : value) : element.textContent;
    add('button', said.trim() || element.querySelector('img')?.alt || element.getAttribute('aria-label') || '', { form: formOf(element) });
  };

  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      from ??= node.parentElement;
      words += node.nodeValue;
      return;
    }
    const element = node as HTMLElement;
    const { localName } = element;
    if (node.nodeType !== 1 || silent.test(localName) || (left -= 1) < 0) return;
    if (/^(img|br)$/.test(localName)) {
      from ??= element;
      // An end of a line has none.
      words += (element as Partial<HTMLImageElement>).alt ?? ' ';
      return;
    }
    const isLine = inline.test(localName);
    if (!isLine) flush();
    if (!element.checkVisibility() && getComputedStyle(element).display !== 'contents') return;
    if (/^(input|select|textarea)$/.test(localName)) {
      const control = element as Box;
      if (/^(submit|image|button)$/.test(control.type)) button(control);
      else if (isOpenBox(control)) box(control);
      return;
    }
    if (localName === 'button' || element.getAttribute('role') === 'button') {
      flush();
      return button(element);
    }
    const inside = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument?.body;
    const before = is;
    if (is === 'text') is = element.matches(crumbs) ? 'crumb' : localName === 'a' && !element.closest(headings) ? 'link' : is;
    if (is !== before) flush();
    for (let child = (inside ?? element).firstChild; child; child = child.nextSibling) visit(child);
    if (is !== before || !isLine) flush();
    is = before;
  };
  visit(front(page));
  flush();

  const first = parts.findIndex((part) => part.is === 'box');
  return {
    ...pageFacts(page),
    parts: parts.slice(Math.max(0, first - mostAbove)).slice(0, mostParts),
  };
}
