import type { FieldKind, ReadKind } from '../ccus/labels/kinds.ts';
import type { ControlFacts, PageFacts } from './facts.ts';
import { readFields, type FieldReading, type ReadField } from './fields.ts';
import { codeOf, isJapanese, related } from './meaning.ts';

/**
 * Whether the words of a page are those of a translator. Many Japanese pages
 * say by mistake that they are English: those are full of Japanese.
 * @param texts what stands on the page
 */
export function isForeign({ translated, lang }: Pick<PageFacts, 'translated' | 'lang'>, texts: readonly string[]): boolean {
  if (/^ja\b/i.test(lang)) return false;
  const words = texts.filter((text) => /\p{L}{2}/u.test(text));
  const own = words.filter(isJapanese).length;
  return translated || (lang !== '' && words.length > 3 && own * 5 < words.length);
}

const wordsOf = ({ own, before, heading, after, placeholder }: ControlFacts): string[] => [own, ...before, ...heading, after, placeholder];

/** Whether the words beside the fields of a page are a translator's. */
export const isForeignForm = (facts: Omit<PageFacts, 'gaveUp'>): boolean => isForeign(facts, facts.controls.flatMap(wordsOf));

/** Only Japanese has these letters: where they stand, nothing was translated. */
const kana = /[ぁ-ヿ]/;

/** Words of the site's own; a translated word says nothing. */
function untranslated(control: ControlFacts): ControlFacts {
  const own = (text: string) => (kana.test(text) ? text : '');
  const some = (texts: readonly string[]) => texts.filter((text) => kana.test(text));
  return {
    ...control,
    own: own(control.own),
    before: some(control.before),
    heading: some(control.heading),
    after: own(control.after),
    placeholder: own(control.placeholder),
    section: own(control.section),
  };
}

const wholeOf = (kind: ReadKind): ReadKind =>
  kind.startsWith('email') ? 'email' : kind.startsWith('phone') ? 'phone' : kind.startsWith('postalCode') ? 'postalCode' : kind;

/** Something that no translator touches says the same as the words: the control's name for machines, its type, or its being the only long text. */
function isBacked({ kind, at }: ReadField, controls: readonly ControlFacts[]): boolean {
  const control = controls[at];
  // A button is not filled.
  if (!control) return true;
  const coded = codeOf(control.code);
  const whole = wholeOf(kind);
  return (
    control.control === 'password' ||
    (kind === 'inquiryBody' && control.control === 'textarea') ||
    (coded !== undefined && related(coded, whole)) ||
    (control.type === 'email' && whole === 'email') ||
    (control.type === 'tel' && whole === 'phone')
  );
}

/** The fields of a translated page: what its translated words say counts only where something untranslated says so, too. */
export function readTranslated(facts: Omit<PageFacts, 'gaveUp'>): FieldReading {
  const alone = readFields({ ...facts, controls: facts.controls.map(untranslated) });
  const said = readFields(facts);
  const taken = new Set(alone.sure.flatMap(({ kind, at }) => [kind, at]));
  const backed = said.sure.filter((field) => !taken.has(field.kind) && !taken.has(field.at) && isBacked(field, facts.controls));
  const sure = [...alone.sure, ...backed].toSorted((a, b) => a.at - b.at);
  const open = new Set<FieldKind>([...alone.unsure, ...said.unsure]);
  for (const { kind } of said.sure) if (!sure.some((field) => field.kind === kind)) open.add(kind as FieldKind);
  return { sure, unsure: [...open].filter((kind) => !sure.some((field) => field.kind === kind)) };
}
