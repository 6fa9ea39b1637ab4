import { createI18n, strings, transform, type params as Params } from '@nanostores/i18n';
import { atom } from 'nanostores';
import { interpolate } from '../interpolate.ts';

/** The languages of the product. To add one, add a folder beside `ja/` and a line here. */
export const languages = ['ja'] as const;
export type Language = (typeof languages)[number];

/** The language in use. Setting it changes every word on the page at once. */
export const language = atom<string>('ja');

/**
 * The texts of another language are loaded when it is chosen. Those of the base
 * language are always there.
 */
export const i18n = createI18n(language, {
  baseLocale: 'ja',
  get: async () => ({}),
});

/**
 * A sentence with places, `{name}`, for values. The library's own `params` would
 * read `$&` in a company's name as a pattern, and would fill a place that is part
 * of a value.
 */
export const say = transform((_locale, sentence, values: Record<string, string | number>) =>
  strings(sentence as string, (text: string) => interpolate(text, values)),
) as typeof Params;
