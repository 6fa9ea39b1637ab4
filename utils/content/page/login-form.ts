import { reissueLink } from '../../ccus/login.ts';
import { isPassword } from './password-box.ts';
import { plain } from '../../reader/text.ts';

export interface LoginForm {
  id: HTMLInputElement | null;
  password: HTMLInputElement;
}

const loginWords = /ログイン|log ?in|sign ?in/i;
/** A page with more text is read at its beginning, where forms stand, and at its end, where toasts hang. */
const [mostAbove, mostBelow] = [60, 18];
const longestLine = 160;
/** Longer texts are no ID. */
const longestId = 60;

const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The one password field of the page and the text field before it. */
export function findLoginForm(page: Document): LoginForm | null {
  let id: HTMLInputElement | null = null;
  for (const input of page.querySelectorAll('input')) {
    if (!visible(input)) continue;
    if (isPassword(input)) return { id, password: input };
    if (/^(text|email|tel|number)$/.test(input.type)) id = input;
  }
  return null;
}

/** What stands in the ID field. A password's value is never read, here or anywhere. */
export const typedId = (form: LoginForm | null): string => (form?.id && !isPassword(form.id) ? form.id.value.slice(0, longestId) : '');

/**
 * Whether a field is empty, without reading its value: a copy that nobody sees
 * is told to be required, and the browser says whether it minds.
 */
export function isEmpty(field: HTMLInputElement): boolean {
  const copy = field.cloneNode() as HTMLInputElement;
  copy.required = true;
  copy.disabled = copy.readOnly = false;
  return copy.validity.valueMissing;
}

/** Whether the site itself refuses to send this: a field is blank, or there is no form. */
export const isBlank = (form: LoginForm | null): boolean => !form || isEmpty(form.password) || (form.id !== null && isEmpty(form.id));

/** Whether a press on this element is a press on the login button. */
export function isLoginButton(target: EventTarget | null): boolean {
  const button = target instanceof Element ? target.closest('button, [role=button], [type=submit], [type=image]') : null;
  if (!button) return false;
  const words = button instanceof HTMLInputElement ? button.alt || button.getAttribute('value') || '' : button.textContent;
  return loginWords.test(plain(words)) && !reissueLink.value.test(words);
}

/** The way to the login screen, or from there to パスワードを忘れた場合. */
export const findDoor = (page: Document, to: 'login' | 'reissue'): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>('a, button, [role=link], [role=button]')].find(
    (link) => (to === 'login' ? /^ログイン/ : reissueLink.value).test(plain(link.textContent)) && visible(link),
  );

/** Everything on the page that a person can operate, so that nothing of ours lies over it. */
export const operable = (page: Document): DOMRect[] =>
  [...page.querySelectorAll('input, button, select, textarea, a[href]')].filter(visible).map((control) => control.getBoundingClientRect());

/** What fields and the title say besides the page's text: a red field may tell its fault in itself. */
const saidAside = (page: Document): string[] => [
  page.title,
  ...[...page.querySelectorAll('input')].flatMap((field) => [
    field.placeholder,
    field.title,
    field.validity.customError ? field.validationMessage : '',
  ]),
];

/** The lines of text that can be seen now, and the route as one more. Long numbers are left out: they may name somebody. */
export function visibleLines(page: Document): string[] {
  const text = page.body?.innerText ?? '';
  const all = [...saidAside(page), ...text.split('\n')].map((line) =>
    plain(line)
      .replace(/\d{5,}/g, '0')
      .slice(0, longestLine),
  );
  const lines = [...new Set(all)].filter((line) => line !== '');
  const kept = lines.length > mostAbove + mostBelow ? [...lines.slice(0, mostAbove), ...lines.slice(-mostBelow)] : lines;
  return [`#${page.location.hash.slice(1).split('?')[0]}`.slice(0, longestLine), ...kept];
}
