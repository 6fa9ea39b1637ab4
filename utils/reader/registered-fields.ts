import type { FieldKind, ReadKind } from '../ccus/labels/kinds.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import type { PageFacts } from './facts.ts';
import { readFields, type FieldReading, type ReadField } from './fields.ts';
import { isForeignForm, readTranslated } from './translated.ts';

type Facts = Omit<PageFacts, 'gaveUp'>;
type Renamed = Partial<Record<ReadKind, FieldKind>>;

/**
 * Screens that ask for what is registered, not for who inquires: the reissue of
 * a password, for which ID and registered mail address must both match, and the
 * search for registered businesses, where the name is looked up.
 */
const screens: readonly { screen: ScreenKey; is: RegExp; asks: Renamed }[] = [
  { screen: 'reissue', is: /パスワード.{0,6}(再|忘れ|初期化)/, asks: { loginId: 'registeredId', email: 'registeredEmail' } },
  { screen: 'businessSearch', is: /登録事業者.{0,2}検索/, asks: { companyName: 'registeredName' } },
];

function screenOf({ controls, title }: Facts, known: ScreenKey) {
  if (known !== 'unknown') return screens.find(({ screen }) => screen === known);
  // Nobody said which: then the words around the fields tell.
  const around = [title, ...controls.map(({ section }) => section)].join(' ').normalize('NFKC');
  return controls.some(({ control }) => /password|textarea/.test(control)) ? undefined : screens.find(({ is }) => is.test(around));
}

/** What the fields of a page mean, on whichever screen they stand. Pure, like `readFields`. */
export function readScreenFields(facts: Facts, known: ScreenKey = 'unknown'): FieldReading {
  const read = isForeignForm(facts) ? readTranslated : readFields;
  const screen = screenOf(facts, known);
  if (!screen) return read(facts);
  // A form that asks for a password is the login behind the reissue. Without its buttons a search is read like any form.
  const behind = new Set(facts.controls.flatMap(({ control, form }) => (control === 'password' ? [form] : [])));
  const open = [...facts.controls.keys()].filter((at) => !behind.has(facts.controls[at]!.form));
  const { sure } = read({ ...facts, controls: open.map((at) => facts.controls[at]!), buttons: [] });
  const asked = sure.flatMap(({ kind, at, ...field }): ReadField[] => {
    const meant = screen.asks[kind];
    return meant ? [{ ...field, at: open[at]!, kind: meant }] : [];
  });
  return { sure: asked, unsure: [] };
}
