import type { FieldKind, ReadKind } from '../ccus/labels/kinds.ts';
import type { PageFacts } from './facts.ts';
import { readFields, type FieldReading, type ReadField } from './fields.ts';

type Renamed = Partial<Record<ReadKind, FieldKind>>;

/**
 * Screens that ask for what is registered, not for who inquires: the reissue of
 * a password, for which ID and registered mail address must both match, and the
 * search for registered businesses, where the name is looked up.
 */
const screens: readonly { is: RegExp; asks: Renamed }[] = [
  { is: /パスワード.{0,6}(再|忘れ|初期化)/, asks: { loginId: 'registeredId', email: 'registeredEmail' } },
  { is: /登録事業者.{0,2}検索/, asks: { companyName: 'registeredName' } },
];

/** What the fields of a page mean, on whichever screen they stand. Pure, like `readFields`. */
export function readScreenFields(facts: Omit<PageFacts, 'gaveUp'>): FieldReading {
  const { controls, title } = facts;
  const around = [title, ...controls.map(({ section }) => section)].join(' ').normalize('NFKC');
  const screen = controls.some(({ control }) => /password|textarea/.test(control)) ? undefined : screens.find(({ is }) => is.test(around));
  if (!screen) return readFields(facts);
  // Without its buttons a search is read like any form.
  const { sure } = readFields({ ...facts, buttons: [] });
  const asked = sure.flatMap(({ kind, ...field }): ReadField[] => {
    const meant = screen.asks[kind];
    return meant ? [{ ...field, kind: meant }] : [];
  });
  return { sure: asked, unsure: [] };
}
