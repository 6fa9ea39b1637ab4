import { rootsOf, type FormControl } from './controls.ts';
import { isPassword } from './password-box.ts';
import type { PageFacts } from '../../reader/facts.ts';
import { mask, secretsOf } from '../../structure/mask.ts';

const nothingTyped = /^(password|hidden|checkbox|radio|submit|button|reset|image|file)$/;

/** More of one text is not looked for elsewhere. Characters. */
const longestTyped = 100_000;

/** What the person has typed on the page: it must not be found again in any text. A password is not looked at. */
export const typedOn = (page: Document): string[] =>
  secretsOf(
    rootsOf(page).flatMap((root) => [
      ...[...root.querySelectorAll<FormControl>('input, textarea')]
        .filter((control) => !nothingTyped.test(control.type) && !isPassword(control))
        .map(({ value }) => value.slice(0, longestTyped)),
      ...[...root.querySelectorAll<HTMLElement>('[contenteditable]')].map(({ textContent }) => textContent.slice(0, longestTyped)),
    ]),
  );

/** The facts of a page with everything masked that the page repeats of what was typed. */
export function veilFacts(facts: PageFacts, page: Document): PageFacts {
  const secrets = typedOn(page);
  const safe = (text: string) => mask(text, secrets);
  return {
    ...facts,
    controls: facts.controls.map(({ own, before, heading, after, placeholder, code, section, options, ...rest }) => ({
      ...rest,
      own: safe(own),
      before: before.map(safe),
      heading: heading.map(safe),
      after: safe(after),
      placeholder: safe(placeholder),
      code: safe(code),
      section: safe(section),
      options: options.map(safe),
    })),
  };
}
