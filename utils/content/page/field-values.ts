import { isEditable, usableControls, type FormControl } from './controls.ts';
import { longest, type Held } from '../../reader/facts.ts';
import { firstOptions } from './control-facts.ts';
import { gatherFacts, type PageGathering } from './gather-facts.ts';

export interface Holding extends PageGathering {
  /** Of each control; `null` for what is never filled: a password is not looked at, a choice between buttons is the person's. */
  held: (Held | null)[];
  /** Everything that could be typed into, whatever it means. */
  editable: FormControl[];
}

/** More of a text is not compared, and more options are not read. */
const [longestHeld, mostOptions] = [10_000, 300];

const heldBy = (control: FormControl): Held | null =>
  isEditable(control)
    ? {
        value: control.value.slice(0, longestHeld),
        options:
          control.localName === 'select'
            ? firstOptions(control as HTMLSelectElement, mostOptions).map(({ value, text }) => ({
                value: value.slice(0, longest),
                text: text.slice(0, longest),
              }))
            : null,
        pattern: (control.getAttribute('pattern') ?? '').slice(0, longest),
        title: control.title.slice(0, longest),
      }
    : null;

/** The fields of the page as they are now, with what stands in them. */
export function gatherHeld(page: Document): Holding {
  const { facts, elements } = gatherFacts(page);
  const controls = elements.slice(0, facts.controls.length) as FormControl[];
  return {
    facts,
    elements,
    held: controls.map(heldBy),
    editable: facts.gaveUp ? usableControls(page) : controls.filter(isEditable),
  };
}
