import { readLabels } from './control-labels.ts';
import { eyes, isEditable, rootsOf, type FormControl } from './controls.ts';
import type { PageGathering } from './gather-facts.ts';
import { isPassword } from './password-box.ts';
import { bare } from '../../reader/text.ts';
import type { Unfit } from '../../lessons/forbidden.ts';

/** A control that a person may point at. */
export interface Pointable {
  element: HTMLElement;
  /** The words beside it; '' when there are none. */
  name: string;
  /** Its place among the gathered controls, or -1. */
  at: number;
  unfit: Unfit | null;
}

const fields = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea';

function unfitOf(control: FormControl, isShown: (element: Element) => boolean): Unfit | null {
  if (!isShown(control)) return 'hidden';
  // A password is refused by what it means, not by its state.
  if (isPassword(control)) return null;
  if (isEditable(control)) return null;
  return control.disabled || (control as HTMLInputElement).readOnly ? 'readonly' : 'choice';
}

/** Every control of the page that takes up room, in the order of the page, with the gathered ones told apart. */
export function pointables(page: Document, { elements }: PageGathering): Pointable[] {
  const isShown = eyes();
  return rootsOf(page).flatMap((root) => {
    const controls = [...root.querySelectorAll<FormControl>(fields)];
    const look = readLabels(root, controls);
    return controls.flatMap((element, index): Pointable[] => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 5 || height < 5) return [];
      const { own, before, heading } = look(element, index);
      const name = [own, ...before, ...heading, (element as HTMLInputElement).placeholder ?? ''].find((text) => bare(text) !== '') ?? '';
      return [{ element, name: name.slice(0, 60), at: elements.indexOf(element), unfit: unfitOf(element, isShown) }];
    });
  });
}
