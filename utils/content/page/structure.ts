import { readLabels } from './control-labels.ts';
import { firstOptions } from './control-facts.ts';
import { eyes, rootsOf } from './controls.ts';
import { bare, plain } from '../../reader/text.ts';
import { mask, veil } from '../../structure/mask.ts';
import { typedOn } from './typed-text.ts';
import type { Sketch, SketchNode } from '../../structure/page-file.ts';

const most = { nodes: 4000, depth: 60, controls: 200, options: 14, text: 120 } as const;

const controls = 'input:not([type=hidden]), select, textarea';
const doors = 'button, [role=button], a[href^="javascript:" i], form a[href="#"]';
const speaking = `label, legend, caption, summary, h1, h2, h3, h4, h5, h6, ${doors}`;
const inquiryLink = /問い?合わ?せ|問合せ|contact|inquir/i;
/** Words of a pulldown that stand in many of them; any others might be people. */
const common =
  /選択|^[-ー―]|^\D?\d{1,4}[年月日]?$|^(北海道|東京都|.{2,3}[府県])$|昭和|平成|令和|西暦|問い?合わ?せ|相談|質問|登録|変更|方法|その他|について|^(男|女)性?$/;
const left = /^(script|style|link|meta|noscript|object|embed|canvas|video|audio|ccus-assist.*)$/;
/** What is chosen from may be people: only their heading is a label. */
const choice = /^(radio|checkbox)$/;
const pressed = /^(submit|button|reset)$/;

const plainAttributes = [
  'type',
  'autocomplete',
  'inputmode',
  'maxlength',
  'pattern',
  'required',
  'disabled',
  'readonly',
  'multiple',
  'role',
  'aria-hidden',
  'inert',
  'colspan',
  'rowspan',
  'placeholder',
  'open',
];
const wordAttributes = ['aria-label', 'title', 'alt'];
const nameAttributes = ['id', 'name', 'for', 'aria-labelledby'];

/** Whether a text of the page stays as it is. */
type Keep = (said: string) => boolean;
const all: Keep = () => true;
const none: Keep = () => false;
const usual: Keep = (said) => common.test(said);

/** The texts by which the reader knows the controls of a page. */
function labelsOn(page: Document): string {
  const texts = rootsOf(page).flatMap((root) => {
    const inputs = [...root.querySelectorAll<HTMLElement>(controls)].slice(0, most.controls);
    const look = readLabels(root, inputs);
    return inputs.flatMap((input, index) => {
      if (choice.test((input as HTMLInputElement).type)) return look(input, index).heading;
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
      renamed.set(
        name,
        masked === name ? name : `${masked}-${[...String(renamed.size)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
      );
    }
    return renamed.get(name)!;
  };
  const isLabel: Keep = (said) => labels.includes(said);
  const words = (text: string, keep: Keep): SketchNode[] => {
    const said = plain(text);
    if (said === '') return [];
    return [keep(said) || !/[\p{L}\p{N}]/u.test(said) ? safe(said) : veil.repeat(Math.min(said.length, most.text))];
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
    if (isControl && !choice.test(type) ? !isShown(element) : getComputedStyle(element).display === 'none') found.hidden = '';
    return found;
  }

  /** Which texts inside an element stay, when around it those of `keep` do. */
  function keepIn(element: Element, keep: Keep): Keep {
    const { localName, control } = element as HTMLLabelElement;
    if (localName === 'label' && choice.test((control as HTMLInputElement | null)?.type ?? '')) return usual;
    const speaks = element.matches(speaking) || isRowHead(element) || (localName === 'a' && inquiryLink.test(plain(element.textContent)));
    if (speaks || keep === all) return all;
    // A list of links beside a form may be one of people.
    return localName === 'a' || isAnswer(element) ? none : keep;
  }

  function draw(node: Node, around: Keep, depth: number): SketchNode[] {
    if (node.nodeType === 3) return words(node.nodeValue!, around);
    if (node.nodeType !== 1 || left.test((node as Element).localName)) return [];
    if ((nodes += 1) > most.nodes || depth > most.depth) {
      cut = true;
      return [];
    }
    const element = node as HTMLElement;
    const { localName, shadowRoot } = element;
    const keep = keepIn(element, around);
    const attributes = attributesOf(element, keep === all, element.matches(controls));
    if (localName === 'svg' || localName === 'textarea' || element.isContentEditable) return [[localName, attributes]];
    const within = (parent: Node, these: Keep) => [...parent.childNodes].flatMap((child) => draw(child, these, depth + 1));
    if (localName === 'select') {
      const options = firstOptions(element as HTMLSelectElement, most.options);
      return [[localName, attributes, ...options.map((option): SketchNode => ['option', {}, ...words(option.text, usual)])]];
    }
    const inner = localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : null;
    const shadow: SketchNode[] = shadowRoot ? [['template', { shadowrootmode: 'open' }, ...within(shadowRoot, isLabel)]] : [];
    return [[localName, attributes, ...shadow, ...within(inner ?? element, inner ? isLabel : keep)]];
  }

  const [tree] = draw(page.body, isLabel, 0);
  return { title: safe(page.title), tree: tree ?? ['body', {}], cut };
}

/** The heading of a row of a form; in any other table it may be a person's name. */
function isRowHead(element: Element): boolean {
  const row = element.localName === 'th' ? element.parentElement : element.localName === 'dt' ? element.nextElementSibling : null;
  return row !== null && row.querySelector(controls) !== null;
}

/** A cell beside its heading that holds no control says what was answered there. */
const isAnswer = (cell: Element): boolean =>
  /^(td|dd)$/.test(cell.localName) &&
  !cell.querySelector(controls) &&
  (cell.localName === 'dd' || cell.parentElement?.querySelector('th') !== null);
