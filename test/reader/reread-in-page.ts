import { gatherHeld } from '../../utils/content/page/field-values.ts';
import { findLoginForm, typedId } from '../../utils/content/page/login-form.ts';
import { gatherFacts, placesIn } from '../../utils/content/page/gather-facts.ts';
import { readScreen } from '../../utils/content/page/screen.ts';
import { readSeen } from '../../utils/content/page/named-people.ts';
import { readPage } from './read-page.ts';
import { drawLots, type Lot } from './redesign/random.ts';

const words = ['会社名', 'お名前', 'フリガナ', 'メールアドレス', '電話番号', 'お問い合わせ内容', '件名', '必須', ''];

/** Everything a page may do to what a reading hangs on, and some things that it does not hang on. */
function changes({ one: pick, upTo }: Lot): Record<string, () => void> {
  const one = <T extends Element = HTMLElement>(selector: string): T | undefined => {
    const all = [...document.querySelectorAll<T>(selector)];
    return all.length > 0 ? pick(all) : undefined;
  };
  const attribute = (selector: string, name: string, values: readonly string[]) => () => one(selector)?.setAttribute(name, pick(values));
  const control = () => {
    const made = document.createElement(pick(['input', 'textarea', 'select'] as const));
    made.setAttribute('name', `made${upTo(99)}`);
    return made;
  };
  const controls = 'input, select, textarea';
  return {
    text: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      if (texts.length > 0) pick(texts).nodeValue = pick(words);
    },
    heading: () => one('h1, h2, h3, legend')?.replaceChildren(pick(words)),
    title: () => void (document.title = pick(words)),
    name: attribute(controls, 'name', ['tel', 'company', 'mail']),
    id: attribute(`${controls}, label, th, span`, 'id', ['a', 'b', 'c']),
    for: attribute('label', 'for', ['a', 'b', 'c']),
    type: attribute('input', 'type', ['text', 'tel', 'hidden', 'password', 'radio', 'submit', 'email']),
    placeholder: attribute(controls, 'placeholder', words),
    maxlength: attribute('input', 'maxlength', ['3', '40']),
    autocomplete: attribute('input', 'autocomplete', ['email', 'tel', 'off']),
    label: attribute(`${controls}, form, button`, 'aria-label', words),
    labelledby: attribute(controls, 'aria-labelledby', ['a', 'b c']),
    role: attribute('div, span, button', 'role', ['button', 'form', 'none']),
    multiple: () => one('select')?.toggleAttribute('multiple'),
    owner: attribute(controls, 'form', ['a', 'b']),
    option: () => one('select')?.append(new Option(pick(words))),
    disabled: () => one(controls)?.toggleAttribute('disabled'),
    readonly: () => one('input, textarea')?.toggleAttribute('readonly'),
    hidden: () => one('tr, div, p, li, input')?.toggleAttribute('hidden'),
    style: attribute('tr, div, p, li, input', 'style', ['display:none', 'opacity:0', 'height:1px;overflow:hidden', '']),
    sheet: () =>
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: `${pick(['p', 'th', 'label', 'td'])}{visibility:${pick(['hidden', 'visible'])}}`,
        }),
      ),
    inert: () => one('div, tr')?.toggleAttribute('inert'),
    added: () => one('td, div, p, dd, form')?.append(pick(words), control()),
    removed: () => one(`${controls}, label, th, p`)?.remove(),
    moved: () => one('form, div, td')?.prepend(one(controls) ?? ''),
    wrapped: () => {
      const inside = one(controls);
      const label = document.createElement('label');
      inside?.replaceWith(label);
      if (inside) label.append(pick(words), inside);
    },
    shadow: () => {
      const host = document.createElement('x-box');
      host.attachShadow({ mode: 'open' }).append(pick(words), control());
      one('form, div, body')?.append(host);
    },
    inShadow: () => one('x-box')?.shadowRoot?.prepend(pick(words)),
    late: () => {
      const host = one('div, span, p');
      // Of this, no observer of the page is told.
      if (host && !host.shadowRoot) host.attachShadow({ mode: 'open' }).append('電話番号', control());
    },
    frame: () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(pick(words), control());
    },
    inFrame: () => one<HTMLIFrameElement>('iframe')?.contentDocument?.body.prepend(pick(words)),
    ours: () => document.documentElement.append(document.createElement('ccus-assist-panel')),
    oursGone: () => one('ccus-assist-panel')?.remove(),
    typed: () => {
      const field = one<HTMLInputElement>('input[type=text], textarea');
      if (field) field.value = pick(words);
    },
  };
}

export interface Strayed {
  after: string[];
  remembered: string;
  anew: string;
}

/**
 * Runs inside the page: changes it at random and compares what is read with
 * what a reader without a memory reads. The first difference, or `null`.
 */
export async function compareReadings(seed: number, steps: number): Promise<Strayed | null> {
  const lot = drawLots(seed);
  const deeds = changes(lot);
  const done: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const remembered = gatherFacts(document);
    const anew = gatherFacts(document, placesIn);
    const [one, other] = [JSON.stringify(remembered.facts), JSON.stringify(anew.facts)];
    if (one !== other || remembered.elements.some((element, at) => element !== anew.elements[at])) {
      return { after: done, remembered: one, anew: other };
    }
    const name = lot.one(Object.keys(deeds));
    done.push(name);
    deeds[name]!();
    // At once and after the page's observers were told, both must be right.
    if (lot.once(2)) await Promise.resolve();
  }
  return null;
}

const readAll = () => ({
  fields: readPage(document).sure.map(({ kind, at }) => `${kind}@${at}`),
  held: gatherHeld(document).held.map((one) => one?.value ?? null),
  seen: readSeen(document).ids,
  id: typedId(findLoginForm(document)),
  screen: readScreen(document),
});

/** Runs inside the page: all that is read of it, before and after somebody typed into both boxes and had the password shown. */
export function readShown(id: string, password: string): ReturnType<typeof readAll>[] {
  const before = readAll();
  document.querySelector<HTMLInputElement>('#member')!.value = id;
  Object.assign(document.querySelector<HTMLInputElement>('#secret')!, { type: 'text', value: password });
  return [before, readAll()];
}
