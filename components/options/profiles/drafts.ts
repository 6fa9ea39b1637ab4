import { useStore } from '@nanostores/preact';
import { map } from 'nanostores';
import type { ProfileDraft } from '../../../utils/profiles/draft.ts';
import type { Contact } from '../../../utils/profiles/profile.ts';

/** Typed text that is not saved yet. */
export interface Draft<Values> {
  values: Values;
  /** The content of the form before anything was typed. */
  before: Values;
  /** Mark of the row that it showed. */
  over: string | null;
}

type AnyDraft = Draft<ProfileDraft> | Draft<Contact>;

/**
 * Unsaved entries by the address of their form. They live in this window's
 * memory only: a draft holds the same personal data as a stored profile, and
 * the browser would write any other place to the disk in clear.
 */
export const drafts = map<Record<string, AnyDraft | undefined>>({});

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

drafts.listen((all) => {
  if (Object.values(all).some(Boolean)) addEventListener('beforeunload', askBeforeLeaving);
  else removeEventListener('beforeunload', askBeforeLeaving);
});

export const dropDraft = (href: string) => drafts.setKey(href, undefined);

export const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The content of the form at an address, and a function that changes it.
 *
 * @param stored the content while nothing is typed.
 * @param mark of the row it is stored in.
 */
export function useDraft<Values extends ProfileDraft | Contact>(href: string, stored: Values, mark: string | null) {
  const all = useStore(drafts);
  const draft = all[href] as Draft<Values> | undefined;
  // A component is drawn a moment after the typing, so event handlers have to read the newest content themselves.
  const latest = () => (drafts.get()[href] as Draft<Values> | undefined) ?? { values: stored, before: stored, over: mark };
  const change = (part: Partial<Values>) => {
    const { values: old, before, over } = latest();
    const values = { ...old, ...part };
    drafts.setKey(href, same(values, before) ? undefined : ({ values, before, over } as AnyDraft));
  };
  return {
    values: draft?.values ?? stored,
    latest: () => latest().values,
    begunWith: () => ({ values: latest().before, over: latest().over }),
    change,
    /** Somebody saved other values while this draft was being written. */
    overtaken: draft !== undefined && !same(draft.before, stored),
  };
}
