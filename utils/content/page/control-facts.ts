import { longest, type Around, type ControlFacts } from '../../reader/facts.ts';
import { plain } from '../../reader/text.ts';
import { isPassword } from './password-box.ts';

/** `companyName`, `company_name` and `company-name` are all `company name`. */
const wordsOfCode = (code: string) =>
  code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_[\]().]+/g, ' ')
    .toLowerCase()
    .trim();
/** Enough options to tell prefectures, years and days apart. */
const someOptions = 14;

/** A pulldown may have a hundred thousand: no more of them are touched than are wanted. */
export const firstOptions = ({ options }: HTMLSelectElement, most: number): HTMLOptionElement[] =>
  Array.from({ length: Math.min(most, options.length) }, (_none, at) => options[at]!);

export function factsOf(
  element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  around: Around,
  section: string,
): Omit<ControlFacts, 'form'> {
  const { localName, type } = element;
  const typed = localName === 'select' ? null : (element as HTMLInputElement);
  return {
    ...around,
    control:
      localName === 'select' || localName === 'textarea' ? localName : type === 'radio' ? type : isPassword(element) ? 'password' : 'line',
    type,
    placeholder: plain(typed?.placeholder ?? '').slice(0, longest),
    code: wordsOfCode(`${element.name} ${element.id} ${element.autocomplete}`).slice(0, longest),
    maxLength: typed?.maxLength ?? -1,
    options: typed ? [] : firstOptions(element as HTMLSelectElement, someOptions).map(({ text }) => plain(text).slice(0, longest)),
    section: section.slice(0, longest),
  };
}
