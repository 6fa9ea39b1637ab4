import { readLabels } from './control-labels.ts';
import { eyes, isEditable, rootsOf, type FormControl } from './controls.ts';
import { type ButtonFacts, type ControlFacts, type PageFacts } from '../../reader/facts.ts';
import { factsOf } from './control-facts.ts';
import { rememberRoots } from './root-cache.ts';
import { isPassword } from './password-box.ts';
import { plain } from '../../reader/text.ts';

/** The page as plain data, with the elements kept apart from it. */
export interface PageGathering {
  facts: PageFacts;
  /** What `at` counts: the controls in the order of the page, then the buttons. */
  elements: HTMLElement[];
}

/** More than this is a spreadsheet or a list, and no form for a person. */
const mostControls = 200;

// Each element of the page is asked for, and a pattern takes many times as long.
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const typed = new Set(['input', 'select', 'textarea']);
const pressed = new Set(['submit', 'image', 'button', 'reset']);

/** A button, or a link that acts as one. */
function isDoor(element: Element): boolean {
  const { localName } = element;
  return (
    localName === 'button' ||
    element.getAttribute('role') === 'button' ||
    (localName === 'a' && element.matches('[href^="javascript:" i], form [href="#"]'))
  );
}

/** An element to be pressed or typed into, and what stays as it is while its root does. */
interface Place {
  element: HTMLElement;
  /** `null` for what is pressed. Only what can be seen is worth looking around. */
  facts: (() => Omit<ControlFacts, 'form'>) | null;
}

/** All places of a root, whether they can be seen now or not. */
export function placesIn(root: Document | ShadowRoot): Place[] {
  const places: Place[] = [];
  const controls: FormControl[] = [];
  const look = readLabels(root, controls);
  let heading = '';
  // One walk with a look at each name takes half the time of asking for a list by selectors.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as HTMLElement;
    const { localName } = element;
    if (headings.has(localName)) heading = element.textContent.trim().slice(0, 80);
    else if (typed.has(localName)) {
      const control = element as FormControl;
      if (pressed.has(control.type)) places.push({ element, facts: null });
      else if (control.type !== 'hidden') {
        const [above, index] = [heading, controls.push(control) - 1];
        let known: Omit<ControlFacts, 'form'> | undefined;
        places.push({ element, facts: () => (known ??= factsOf(control, look(control, index), `${above} ${nameOfForm(control)}`)) });
      }
    } else if (isDoor(element)) places.push({ element, facts: null });
  }
  return places;
}

const rememberedPlaces = rememberRoots(placesIn);

/**
 * Gathers what stands around every control of the page as it is now. What it
 * all means is decided in `fields.ts`, away from the page. Reads only; no
 * value is looked at but the words on buttons.
 *
 * @param placesOf reads only what may have changed since the last reading.
 */
export function gatherFacts(page: Document, placesOf = rememberedPlaces): PageGathering {
  const controls: FormControl[] = [];
  const around: ControlFacts[] = [];
  const doorElements: HTMLElement[] = [];
  const doorFacts: ButtonFacts[] = [];
  const formNumbers = new Map<Element, number>();
  const isShown = eyes();
  let gaveUp = false;

  for (const root of rootsOf(page)) {
    const radios = new Set<string>();
    for (const { element, facts } of placesOf(root)) {
      const form = formOf(element, formNumbers);
      if (!facts) {
        if ((element as HTMLInputElement).type === 'reset' || !isShown(element)) continue;
        doorElements.push(element);
        doorFacts.push({ ...buttonFacts(element), form, after: controls.length });
        continue;
      }
      const control = element as FormControl;
      if (control.type === 'radio') {
        // A group is known by its first button; custom ones are often drawn over an invisible box.
        const group = `${form} ${control.name}`;
        if (radios.has(group) || control.disabled || !control.checkVisibility()) continue;
        radios.add(group);
      } else if (
        !(isPassword(control) ? !control.disabled && !(control as HTMLInputElement).readOnly : isEditable(control)) ||
        !isShown(control)
      )
        continue;
      if (controls.length >= mostControls) {
        gaveUp = true;
        break;
      }
      controls.push(control);
      around.push({ ...facts(), form });
    }
  }
  return {
    facts: { controls: around, buttons: doorFacts, title: plain(page.title).slice(0, 200), gaveUp },
    elements: [...controls, ...doorElements],
  };
}

function formOf(element: HTMLElement, numbers: Map<Element, number>): number {
  const form = (element as HTMLInputElement).form ?? element.closest('form, [role=form], [role=search], dialog');
  if (!form) return 0;
  if (!numbers.has(form)) numbers.set(form, numbers.size + 1);
  return numbers.get(form)!;
}

const nameOfForm = (control: FormControl): string =>
  `${control.form?.getAttribute('aria-label') ?? ''} ${control.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${control.closest('table')?.caption?.textContent ?? ''}`.trim();

function buttonFacts(element: HTMLElement): Pick<ButtonFacts, 'text' | 'worth'> {
  const { localName, title } = element;
  const { type, alt, value, form } = element as HTMLInputElement;
  const words = localName === 'input' ? (type === 'image' ? alt : value) : element.textContent.trim() || element.querySelector('img')?.alt;
  return {
    text: plain(words || element.getAttribute('aria-label') || title).slice(0, 60),
    worth: localName === 'a' ? 0 : form && /submit|image/.test(type) ? 6 : 2,
  };
}
