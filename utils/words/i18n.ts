import { createI18n, strings, transform, type params as Params } from '@nanostores/i18n';
import { atom } from 'nanostores';
import { interpolate } from '../interpolate.ts';

/** Languages the product speaks. A new one is one folder beside `ja/` and one line here. */
export const languages = ['ja'] as const;
export type Language = (typeof languages)[number];

/** The language in use. Setting it changes every word on the page at once. */
export const language = atom<string>('ja');

/**
 * A part's words in another language are fetched when the language is chosen.
 * The base language needs no fetching.
 */
export const i18n = createI18n(language, {
  baseLocale: 'ja',
  get: async () => ({}),
});

/**
 * A sentence with places, `{name}`, that values fill. The library's own
 * `params` would read `$&` in a company's name as a pattern and fill a place
 * that a value itself contains.
 */
export const say = transform((_locale, sentence, values: Record<string, string | number>) =>
  strings(sentence as string, (text: string) => interpolate(text, values)),
) as typeof Params;
