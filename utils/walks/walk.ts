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
 * What is there to work with.
 * - `person`: somebody is chosen for the tab; `id`: that one's ID is stored.
 * - `items`: so is all that the inquiry for another mail address needs.
 * - `mailInUse`: the registered mail address is stored, and no other one to change it to;
 *   `canLogin`, `cannotLogin`: what is stored says so. All of the one whom the walk is about.
 * - `contact`: お問い合わせ担当者 is stored.
 */
export type Have = 'person' | 'id' | 'items' | 'mailInUse' | 'canLogin' | 'cannotLogin' | 'contact';

/** What the engine knows besides the progress. */
export interface PersonContext {
  /** Kind of the person chosen for the tab, or `null`; the answer to the question `kind` stands in for it. */
  kind: PersonKind | null;
  has: readonly Have[];
}

/** All that is named must hold; of several conditions in a list, one. */
export interface Condition {
  kind?: PersonKind;
  /** Question → the answers of which one was given. */
  answers?: Readonly<Record<string, readonly string[]>>;
  has?: readonly Have[];
  lacks?: readonly Have[];
}

export type When = Condition | readonly Condition[];

/** Something that happens on a page or around it, besides screens. */
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
       * Proves the step even while steps before it are open: those count as passed
       * over. Only for sights that cannot come before this step.
       */
      leaps?: true;
    }
  | { event: WalkEvent };

/** What can be done in a step by one press. Each has its words in `walkWords` (`do_…`). */
export type WalkAction =
  | 'openTop'
  | 'openLogin'
  | 'openSearch'
  /** Opens the inquiry form by its link, or the top page where that link is. */
  | 'openInquiry'
  /** パスワードを忘れた場合, by its link on the login screen, which is opened before where need be. */
  | 'openReissue'
  /** Points at something on the page without pressing it. */
  | 'pointLogin'
  | 'pointReissue'
  | 'pointInquiry'
  /** What the popup's button does: preview and fill on the page. */
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

/** A press: a action, or the way over into another walk, which ends this step. */
export type Action = { when?: When } & ({ do: WalkAction } | { walk: WalkKey; /** There is nothing else to do here. */ main?: true });

/** A statement about CCUS inside a step. Its text has the key `<step>_<fact>`; `{places}` are filled from `values`. */
export interface WalkFact {
  key: string;
  grade: Grade;
  source: SourceKey;
  values?: Readonly<Record<string, string | number>>;
  when?: When;
}

/** Parts of our own that a step may hold: a Preact component each, in `components/walk/parts/`. */
export type PartKey =
  /** Tries left, and the countdown of a lock. */
  | 'tries'
  /** The whole ID of the person chosen. */
  | 'storedId'
  /** Whom the walk is about, to be chosen or changed. */
  | 'person'
  /** Which of the eight or nine items of an inquiry are stored, where each is found, and the text made of them. */
  | 'items'
  /** The text of the inquiry, to be completed. */
  | 'writing';

/** What the person can tell of an inquiry that was sent: the receipt mail came, CCUS wrote that the change is made, it is over. */
export type InquiryProgress = 'received' | 'answered' | 'solved';

interface AnyStep {
  /** Unique in the walk. Its title is the text `<key>`, what is said in it `<key>_text`. */
  key: string;
  when?: When;
  facts?: readonly WalkFact[];
  actions?: readonly Action[];
  part?: PartKey;
  /** Where a walk begins here because nothing has to be asked, the press that begins it does this too. */
  atStart?: { do: PageAction; when: When };
  /** From here on, this is what the inquiry form is filled with. */
  inquiry?: { topic: TopicKey; branch?: BranchKey };
}

/** A question. Each answer has the text `<step>_<answer>`. The question `kind` is not asked when the kind is known. */
export interface Question extends AnyStep {
  choices: readonly string[];
  /** Sights that answer it while it is open. */
  knownBy?: readonly { choice: string; sign: Sign }[];
  /** What is stored answers it; the person may answer otherwise. */
  storedAs?: readonly { choice: string; has: Have }[];
  /** What the press on an answer does besides. Its button says so. */
  choiceActions?: readonly { choice: string; do: PageAction; when?: When }[];
}
/** Ends when the page shows it. */
export interface SeenStep extends AnyStep {
  seenBy: readonly Sign[];
}
/** No page can show that it is done, so the person says so: a button with the text `<step>_own`. */
export interface OwnStep extends AnyStep {
  own: true;
  /** Saying so moves the record of the inquiry on as well. */
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
