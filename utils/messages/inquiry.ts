import type { BranchKey, TopicKey } from '../ccus/inquiry.ts';
import type { FieldKind } from '../ccus/labels/kinds.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import type { PageFacts, Held } from '../reader/facts.ts';
import type { Tree } from './tree.ts';
import type { PageScript } from './content-scripts.ts';
import type { SeenOnPage } from '../profiles/conflict.ts';

/** Topic and case of an inquiry. */
export interface Picked {
  topic: TopicKey;
  branch: BranchKey | null;
}

/** A screen as it is now, and what the person decided on it. */
export interface InquiryLook {
  screen: ScreenKey;
  facts: PageFacts;
  /** Of each control of the facts, in their order. */
  held: (Held | null)[];
  seen: SeenOnPage;
  /** The number, ① to ⑨, that an earlier step of the form holds, or ''. */
  mark: string;
  /** What the person chose in the panel. */
  picked: Picked | null;
  /** Kinds whose field may lose what stands in it. */
  replace: FieldKind[];
  /** Conflicts that the person said are none. */
  accepted: string[];
  /** What was shown to be written and is to be written now, or `null`. */
  shown: string | null;
  /** Something that we filled in stands on the page. */
  filled: boolean;
  /** The kind whose field the person has just shown. */
  taught: FieldKind | null;
}

/** One field of the preview. */
export interface PreviewRow {
  kind: FieldKind;
  /** Its place among the controls of the facts. */
  at: number;
  /** As the panel calls it. */
  name: string;
  /** What may be written into it, or `null`: nothing. */
  next: string | null;
}

/** What the panel shows, composed in the language in use. */
export interface InquiryView {
  is: 'waiting' | 'fault' | 'conflict' | 'preview' | 'done';
  tree: Tree;
  /** What opens behind 「うまく読めないとき」. */
  ways: Tree;
  /** Said once it is shown. */
  say: string;
  rows: PreviewRow[];
  /** Two previews with the same words for the same fields have the same one. */
  signature: string;
  picked: Picked;
  /** The conflict that is shown, or ''. */
  conflict: string;
}

/** What the panel begins with. */
export interface InquiryStart {
  /** Where the person put it: distance from the window's left and top in CSS pixels. */
  at: { x: number; y: number } | null;
  style: string;
  /** What the page says by itself. */
  words: { hidden: string; filling: string; undone: string; undonePartly: string };
  /** Shown when the background gives no view. */
  faults: { pageSilent: InquiryView; refused: InquiryView };
  /** What must be settled before the fields are read; `null` = nothing. */
  view: InquiryView | null;
}

/** What was written, and what became of it. */
export interface InquiryDone {
  rows: {
    kind: FieldKind;
    /** Its place among the controls of the facts. */
    at: number;
    name: string;
    /** `not`: the person said that the field is not of this kind, and what we filled in is gone. */
    outcome: 'filled' | 'refused' | 'left' | 'not';
  }[];
  /** Kinds whose value the site took away again. */
  wiped: FieldKind[];
}

/** Content script → background, for the panel beside the inquiry form. */
export interface InquiryFromPage {
  'inquiry/start': { send: Record<never, never>; get: InquiryStart };
  /** Something is pressed in the panel: what acts on it is wanted beside these scripts of ours. */
  'inquiry/actions': { send: { has: PageScript[] }; get: null };
  /** What would be filled in where: the values of this screen, of the one chosen for the tab, and no others. */
  'inquiry/look': { send: InquiryLook; get: InquiryView };
  'inquiry/outcome': { send: InquiryDone; get: InquiryView };
  /** The person moved the panel. */
  'inquiry/place': { send: { x: number; y: number }; get: null };
  /** The text of an inquiry was filled in; the page is not asked what it is. */
  'inquiry/filled': { send: Picked; get: null };
  /** The screen after sending, with the number that stands on it, or ''. */
  'inquiry/done': { send: { receipt: string }; get: null };
  /** The person confirmed, in the panel, that this tab's address is right. */
  'host/confirm': { send: Record<never, never>; get: InquiryStart };
}
