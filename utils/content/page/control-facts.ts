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
    options: typed
      ? []
      : [...(element as HTMLSelectElement).options].slice(0, someOptions).map(({ text }) => plain(text).slice(0, longest)),
    section: section.slice(0, longest),
  };
}
