import { lookAround } from '../reader/around.ts';
import { eyes, rootsOf } from '../reader/controls.ts';
import { bare, plain } from '../reader/text.ts';
import { mask, veil } from './mask.ts';
import { typedOn } from './typed.ts';

/** A text, or a tag with its attributes and what is inside. */
export type SketchNode = string | [tag: string, attributes: Record<string, string>, ...inside: SketchNode[]];

/** A page's structure without what anybody typed and without what names a person. */
export interface Sketch {
  title: string;
  tree: SketchNode;
  /** The page is larger than what was drawn. */
  cut: boolean;
}

const most = { nodes: 4000, depth: 60, controls: 200, options: 14, text: 120 } as const;

const controls = 'input:not([type=hidden]), select, textarea';
const doors = 'button, [role=button], a[href^="javascript:" i], form a[href="#"]';
const speaking = `label, th, dt, legend, caption, summary, h1, h2, h3, h4, h5, h6, ${doors}`;
const inquiryLink = /問い?合わ?せ|問合せ|contact|inquir/i;
/** Words of a pulldown that stand in many of them; any others might be people. */
const common = /選択|^[-ー―]|^\D?\d{1,4}[年月日]?$|^(北海道|東京都|.{2,3}[府県])$|昭和|平成|令和|西暦|[①-⑳]|問い?合わ?せ|相談|質問|登録|変更|方法|その他|について|男|女/;
const left = /^(script|style|link|meta|noscript|object|embed|canvas|video|audio|ccus-assist.*)$/;
const pressed = /^(submit|button|reset)$/;

const plainAttributes = [
  'type', 'autocomplete', 'inputmode', 'maxlength', 'pattern', 'required', 'disabled', 'readonly', 'multiple', 'role',
  'aria-hidden', 'inert', 'colspan', 'rowspan', 'placeholder', 'open',
];
const wordAttributes = ['aria-label', 'title', 'alt'];
const nameAttributes = ['id', 'name', 'for', 'aria-labelledby'];

/** The texts by which the reader knows the controls of a page. */
function labelsOn(page: Document): string {
  const texts = rootsOf(page).flatMap((root) => {
    const inputs = [...root.querySelectorAll<HTMLElement>(controls)].slice(0, most.controls);
    const look = lookAround(root, inputs);
    return inputs.flatMap((input, index) => {
      const { own, before, heading, after } = look(input, index);
      // Behind a mark like 必須 stands the label itself; what is farther out belongs to others.
      return [own, ...before.slice(0, before.findIndex((text) => bare(text) !== '') + 1), ...heading, after];
    });
  });
  return texts.join('\n');
}

/**
 * Draws the structure of a page: tags, labels, types and roles. Texts that are
 * no labels, headings or buttons are replaced by their length, values are left
 * out, and what is left is masked. Reads only.
 */
export function sketchPage(page: Document): Sketch {
  const secrets = typedOn(page);
  const labels = labelsOn(page);
  const isShown = eyes();
  const renamed = new Map<string, string>();
  let nodes = 0;
  let cut = false;

  const safe = (text: string) => mask(text, secrets).slice(0, most.text);
  /** Names that tie elements together stay different from each other. */
  const rename = (name: string) => {
    if (!renamed.has(name)) {
      const masked = safe(name);
      renamed.set(name, masked === name ? name : `${masked}-${[...String(renamed.size)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`);
    }
    return renamed.get(name)!;
  };
  const words = (text: string, kept: boolean): SketchNode[] => {
    const said = plain(text);
    if (said === '') return [];
    return [kept || !/[\p{L}\p{N}]/u.test(said) ? safe(said) : veil.repeat(Math.min(said.length, most.text))];
  };

  function attributesOf(element: Element, kept: boolean, isControl: boolean): Record<string, string> {
    const found: Record<string, string> = {};
    const take = (names: readonly string[], make: (text: string) => string) => {
      for (const name of names) {
        const text = element.getAttribute(name);
        if (text !== null) found[name] = make(text);
      }
    };
    take(plainAttributes, safe);
    if (kept || isControl || element.matches('form, fieldset')) take(wordAttributes, safe);
    take(nameAttributes, (text) => text.trim().split(/\s+/).map(rename).join(' '));
    const { localName, type } = element as HTMLInputElement;
    if (localName === 'input' && pressed.test(type)) take(['value'], safe);
    const href = localName === 'a' ? (element.getAttribute('href') ?? '') : '';
    // What runs a script is a button that looks like a link.
    if (/^javascript:/i.test(href)) found.role ??= 'button';
    else if (href === '#') found.href = href;
    else if (kept && href !== '') {
      const address = URL.parse(href, page.baseURI);
      if (address) found.href = safe(address.origin + address.pathname);
    }
    const free = /^(radio|checkbox)$/.test(type);
    if (isControl && !free ? !isShown(element) : getComputedStyle(element).display === 'none') found.hidden = '';
    return found;
  }

  function draw(node: Node, kept: boolean, depth: number): SketchNode[] {
    if (node.nodeType === 3) return words(node.nodeValue!, kept || (labels !== '' && plain(node.nodeValue!) !== '' && labels.includes(plain(node.nodeValue!)) && !isAnswer(node)));
    if (node.nodeType !== 1 || left.test((node as Element).localName)) return [];
    if ((nodes += 1) > most.nodes || depth > most.depth) {
      cut = true;
      return [];
    }
    const element = node as HTMLElement;
    const { localName } = element;
    const isControl = element.matches(controls);
    const speaks = kept || element.matches(speaking) || (localName === 'a' && inquiryLink.test(plain(element.textContent)));
    const attributes = attributesOf(element, speaks, isControl);
    if (localName === 'svg' || localName === 'textarea' || element.isContentEditable) return [[localName, attributes]];
    if (localName === 'select') {
      const options = [...(element as HTMLSelectElement).options].slice(0, most.options).map((option): SketchNode => ['option', {}, ...words(option.text, common.test(plain(option.text)))]);
      return [[localName, attributes, ...options]];
    }
    const inner = localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : null;
    const shadow = element.shadowRoot ? [['template', { shadowrootmode: 'open' }, ...inside(element.shadowRoot, false, depth)] as SketchNode] : [];
    return [[localName, attributes, ...shadow, ...inside(inner ?? element, speaks, depth)]];
  }

  const inside = (parent: Node, kept: boolean, depth: number) => [...parent.childNodes].flatMap((child) => draw(child, kept, depth + 1));

  const [tree] = draw(page.body, false, 0);
  return { title: safe(page.title), tree: tree ?? ['body', {}], cut };
}

/** A cell beside its heading that holds no control says what was answered there. */
function isAnswer(node: Node): boolean {
  const cell = node.parentElement?.closest('td, dd');
  if (!cell || cell.querySelector(controls)) return false;
  return cell.localName === 'dd' || cell.parentElement?.querySelector('th') !== null;
}
