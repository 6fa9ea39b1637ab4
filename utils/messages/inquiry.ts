import type { BranchKey, TopicKey } from '../ccus/inquiry.ts';
import type { FieldKind } from '../ccus/labels/kinds.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import type { PlanRow } from '../fill/plan.ts';
import type { WarningKey } from '../inquiries/check.ts';
import type { LearnedReading } from '../lessons/apply.ts';
import type { Conflict, SeenOnPage } from '../profiles/conflict.ts';
import type { Held, PageFacts } from '../reader/facts.ts';
import type { Fault, Who } from './protocol.ts';

/** Topic and case of an inquiry. */
export interface Picked {
  topic: TopicKey;
  branch: BranchKey | null;
}

/** A screen as it is now. */
export interface PageLook {
  /** Counts the looks of one document: what is to be written belongs to the last one, or to none. */
  look: number;
  screen: ScreenKey;
  facts: PageFacts;
  /** Of each control of the facts, in their order. */
  held: (Held | null)[];
  seen: SeenOnPage;
  /** The number, ① to ⑨, that an earlier step of the form holds, or ''. */
  mark: string;
  /** Something that we filled in stands on the page. */
  filled: boolean;
}

/** What the person decided in the panel on this screen. */
export interface InquiryChoices {
  picked: Picked | null;
  /** Kinds whose field may lose what stands in it. */
  replace: FieldKind[];
  /** Conflicts that the person said are none. */
  accepted: string[];
}

/** One field of the preview, as it is shown. What would be written stays in the background until the press. */
export type PreviewRow = Omit<PlanRow, 'next'>;

export interface InquiryPreview extends Pick<LearnedReading, 'unsure' | 'lost' | 'taught'> {
  is: 'preview';
  look: number;
  /** Two previews with the same words for the same fields have the same one. */
  signature: string;
  who: Who;
  rows: PreviewRow[];
  picked: Picked;
  /** Kinds whose field the person may show, because there is a value for them. */
  kinds: FieldKind[];
  filled: boolean;
  /** What may be wrong with the inquiry. */
  warnings: WarningKey[];
  /** The page has more fields than were read. */
  gaveUp: boolean;
  /** The language of a page whose words are a translator's; '' = they are the site's own. */
  translated: string;
}

/** What was written, and what became of it. */
export interface InquiryDone {
  is: 'done';
  look: number;
  who: Who | null;
  rows: (Pick<PlanRow, 'kind' | 'at' | 'label'> & {
    /** `not`: the person said that the field is not of this kind, and what we filled in is gone. */
    outcome: 'filled' | 'refused' | 'left' | 'not';
  })[];
}

/** What the panel shows. */
export type InquiryView =
  | { is: 'fault'; fault: Fault }
  /** Nobody is chosen yet. */
  | { is: 'choose'; hasPeople: boolean }
  /** The address is to be confirmed: `here`, or in our popup, where no page can draw over the question. */
  | { is: 'confirm'; host: string; here: boolean }
  /** Somebody else stands on the page. `key` is what is accepted when the person goes on. */
  | { is: 'conflict'; who: Who; conflict: Conflict; key: string }
  | InquiryPreview
  | InquiryDone;

/** What can be pressed in the panel and decides something. */
export type InquiryAction =
  /** Fills in what was shown, known by its signature; `null` where a filled form is to be filled again. */
  | { do: 'fill'; shown: string | null }
  | { do: 'undo' }
  /** The field is not of this kind. */
  | { do: 'not'; look: number; kind: FieldKind; at: number; filled: boolean }
  /** The person wants to show the field of a kind. */
  | { do: 'teach'; kind: FieldKind }
  /** The address of this tab is right. */
  | { do: 'confirmHost' }
  /** The person wants to choose whom the inquiry is for. */
  | { do: 'choose' }
  /** The page cannot be read well: its structure is shown to the person in a page of ours. */
  | { do: 'structure' };

/** What came of a press: another view, if any, and what is to be said. */
export interface InquiryAnswer {
  view: InquiryView | null;
  said: 'changed' | 'undone' | 'undonePartly' | 'notDone' | 'teachNot' | null;
}

/** Content script → background, for the panel beside the inquiry form. */
export interface InquiryFromPage {
  /** The person moved the panel. */
  'inquiry/place': { send: { x: number; y: number }; get: null };
  /** Where the person put it, until the browser closes. */
  'inquiry/placed': { send: Record<never, never>; get: { x: number; y: number } | null };
  /** The screen after sending, with the number that stands on it, or ''. */
  'inquiry/done': { send: { receipt: string }; get: null };
}

/** The word of the frame that asks, so that only the document in which it stands answers. */
export interface Visit {
  visit: string;
}

/** Background → content script. `null`: this is no longer the document or the look that was meant. */
export interface InquiryToPage {
  'page/look': { send: Visit; get: PageLook | null };
  'page/facts': { send: Visit & { look: number }; get: { screen: ScreenKey; facts: PageFacts } | null };
  'page/write': {
    send: Visit & { look: number; rows: { kind: FieldKind; at: number; value: string }[] };
    get: { at: number; accepted: boolean }[] | null;
  };
  /** Takes back what was filled in, in all fields or in one. Answers whether all of it could be. */
  'page/undo': { send: Visit & { at: number | null }; get: { whole: boolean } | null };
}
