import type { BranchKey, TopicKey } from '../ccus/inquiry.ts';
import type { PersonKind } from '../ccus/ids.ts';
import type { AppScreenKey } from '../ccus/app-screens.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import type { Fact, Grade, SourceKey } from '../ccus/sources.ts';

/**
 * A walk leads from a trouble to its end. It is data: which steps there are,
 * when each is shown, what can be done in it, and what ends it. Its texts stand
 * in `utils/words/<language>/walks/`, under keys that follow from the steps.
 */
export const walkKeys = [
  'login',
  'findId',
  'password',
  'mail',
  'code',
  'trouble',
  'findForm',
  'otherTopics',
  'apply',
  'firstSteps',
  'fees',
] as const;
export type WalkKey = (typeof walkKeys)[number];

/**
 * What is stored and chosen, as far as a walk depends on it.
 * - `person`: a person is chosen for the tab; `id`: that person's ID is stored.
 * - `items`: everything that the inquiry for another mail address needs is stored.
 * - `mailInUse`: the registered mail address is stored, and no address to change it to.
 * - `canLogin`, `cannotLogin`: the profile says so. These and `mailInUse` are about the person of the walk.
 * - `contact`: お問い合わせ担当者 is stored.
 */
export type Have = 'person' | 'id' | 'items' | 'mailInUse' | 'canLogin' | 'cannotLogin' | 'contact';

/** What the engine knows in addition to the progress. */
export interface PersonContext {
  /** Kind of the person chosen for the tab, or `null`; then the answer to the question `kind` is used. */
  kind: PersonKind | null;
  has: readonly Have[];
}

/** Every part that is given must hold. Of a list of conditions, one must hold. */
export interface Condition {
  kind?: PersonKind;
  /** Question → answers, one of which must have been given. */
  answers?: Readonly<Record<string, readonly string[]>>;
  has?: readonly Have[];
  lacks?: readonly Have[];
}

export type When = Condition | readonly Condition[];

/** Something that happens and is not a screen. */
export type WalkEvent =
  /** We filled in at least one field. */
  | 'filled'
  /** The login guard learned that the account is locked. */
  | 'locked';

/** What a tab shows, or what happened in it. */
export type Sight = { screen: ScreenKey | AppScreenKey; says: string } | { event: WalkEvent };

/** What makes a step finished. */
export type Sign =
  | {
      /** The screen that is recognised; with `says` only when its headings, buttons or dialogs say so. */
      screen: ScreenKey | AppScreenKey | 'any';
      /** NFKC, one line a heading, button or dialog. */
      says?: RegExp;
      /**
       * Proves the step even while earlier steps are open; those then count as skipped.
       * Only for sights that cannot come before this step.
       */
      leaps?: true;
    }
  | { event: WalkEvent };

/** What can be done in a step by one press. Each has its words in `walkWords` (`do_…`). */
export type WalkAction =
  | 'openTop'
  | 'openLogin'
  | 'openSearch'
  /** Opens the inquiry form by its link, or the top page, which has that link. */
  | 'openInquiry'
  /** Opens パスワードを忘れた場合 by its link on the login screen, opening that screen first if needed. */
  | 'openReissue'
  /** Points at something on the page without pressing it. */
  | 'pointLogin'
  | 'pointReissue'
  | 'pointInquiry'
  /** Does the same as the popup's button: preview and fill on the page. */
  | 'fill'
  /** Shows the whole ID of the person chosen, in the side panel. */
  | 'showId'
  | 'openPeople'
  | 'openContact'
  | 'openGuard'
  | 'openFees'
  /** The list that a business hands to its workers. */
  | 'openItems'
  /** The record of inquiries. */
  | 'openRecord';

/** What the background does for the panel. */
export type PageAction = Exclude<WalkAction, 'showId'>;

/** A button: an action, or a change to another walk, which ends this step. */
export type Action = { when?: When } & ({ do: WalkAction } | { walk: WalkKey; /** There is nothing else to do here. */ main?: true });

/** A statement about CCUS inside a step. Its text has the key `<step>_<fact>`; `{places}` are filled from `values`. */
export interface WalkFact {
  key: string;
  grade: Grade;
  source: SourceKey;
  values?: Readonly<Record<string, string | number>>;
  when?: When;
}

/** Parts that a step may contain. Each is a Preact component in `components/walk/parts/`. */
export type PartKey =
  /** Tries left, and the countdown of a lock. */
  | 'tries'
  /** The whole ID of the person chosen. */
  | 'storedId'
  /** Chooses or changes the person whom the walk is about. */
  | 'person'
  /** Shows which of the eight or nine items of an inquiry are stored, where each is found, and the text made of them. */
  | 'items'
  /** Lets the person complete the text of the inquiry. */
  | 'writing';

/** What the person can report of a sent inquiry: the receipt mail came, CCUS wrote that the change is made, or it is settled. */
export type InquiryProgress = 'received' | 'answered' | 'solved';

interface AnyStep {
  /** Unique in the walk. Its title is the text `<key>`, what is said in it `<key>_text`. */
  key: string;
  when?: When;
  facts?: readonly WalkFact[];
  actions?: readonly Action[];
  part?: PartKey;
  /** If a walk begins with this step because nothing has to be asked, the press that begins it also does this. */
  atStart?: { do: PageAction; when: When };
  /** What the inquiry form is filled with from this step on. */
  inquiry?: { topic: TopicKey; branch?: BranchKey };
}

/** A question. Each answer has the text `<step>_<answer>`. The question `kind` is not asked when the kind is known. */
export interface Question extends AnyStep {
  choices: readonly string[];
  /** Sights that answer the question while it is open. */
  knownBy?: readonly { choice: string; sign: Sign }[];
  /** Stored values that answer the question. The person may still give another answer. */
  storedAs?: readonly { choice: string; has: Have }[];
  /** What pressing an answer also does. The button says so. */
  choiceActions?: readonly { choice: string; do: PageAction; when?: When }[];
}
/** Ends when the page shows it. */
export interface SeenStep extends AnyStep {
  seenBy: readonly Sign[];
}
/** No page can show that it is done, so the person says so: a button with the text `<step>_own`. */
export interface OwnStep extends AnyStep {
  own: true;
  /** Saying so also updates the record of the inquiry. */
  way?: InquiryProgress;
}
export type Step = Question | SeenStep | OwnStep;

export interface Walk {
  key: WalkKey;
  steps: readonly Step[];
}

/** Keeps a walk's exact keys in its type, so that a missing text does not compile. */
export const walk = <const W extends Walk>(data: W): W => data;

/** Carries a fact of `utils/ccus/` into a step. */
export const fact = <const K extends string, T>(
  key: K,
  { grade, source }: Fact<T>,
  values: Readonly<Record<string, string | number>> = {},
): WalkFact & { key: K } => ({ key, grade, source, values });

type KeysIn<List> = List extends readonly (infer One)[] ? (One extends { key: infer K extends string } ? K : never) : never;
type TextsOf<S> = S extends { key: infer K extends string }
  ? | K
    | `${K}_text`
    | (S extends { choices: readonly (infer C extends string)[] } ? `${K}_${C}` : never)
    | (S extends { facts: infer F } ? `${K}_${KeysIn<F>}` : never)
    | (S extends { own: true } ? `${K}_own` : never)
  : never;

/** The texts of a list of steps, for those that several walks share. */
export type StepTexts<Steps extends readonly Step[]> = Record<TextsOf<Steps[number]>, string>;

/** Every text that a walk needs: `title`, `done` (said at its end), and those of each step. */
export type WalkTexts<W extends Walk> = Record<'title' | 'done' | TextsOf<W['steps'][number]>, string>;
