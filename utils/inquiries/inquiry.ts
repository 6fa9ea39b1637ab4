import * as z from 'zod/mini';
import { receiptNumber } from '../ccus/answers.ts';
import { branchKeys, topicKeys } from '../ccus/inquiry.ts';
import { promptKeys } from './prompts.ts';

/** 下書き → 送信済 → 受付メール到着 → 回答待ち → 解決 */
export const stateKeys = ['draft', 'sent', 'received', 'waiting', 'solved'] as const;
export type InquiryState = (typeof stateKeys)[number];

/** How it is known: seen on the page, read in a pasted mail, or said by the person. */
const witnesses = ['page', 'mail', 'person'] as const;
export type Witness = (typeof witnesses)[number];

/** One step of an inquiry's way. `answered` is no state: CCUS wrote that a change is made, and it takes some days more. */
const stepSchema = z.object({
  what: z.enum([...stateKeys, 'answered']),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  by: z.enum(witnesses),
});
export type InquiryStep = z.infer<typeof stepSchema>;

/** Longest text of an inquiry and of one thing typed for it, in characters. */
export const longestText = { text: 10_000, answer: 3_000 } as const;

/** Steps kept: nobody clicks so often but by mistake. */
const mostSteps = 200;

export const inquirySchema = z.object({
  id: z.uuid(),
  /** Whom it is for; the profile may be gone since. */
  profileId: z.uuid(),
  kind: z.enum(['business', 'worker']),
  /** Name as it was then. */
  name: z.string().check(z.maxLength(100)),
  topic: z.enum(topicKeys),
  branch: z.nullable(z.enum(branchKeys)),
  /** What was filled in, or is going to be. */
  text: z.string().check(z.maxLength(longestText.text)),
  /** What the person typed for the text, by prompt. */
  answers: z.partialRecord(z.enum(promptKeys), z.string().check(z.maxLength(longestText.answer))),
  /** 受付番号, or '' while it is not known. */
  receipt: z.string().check(z.refine((text) => text === '' || new RegExp(`^(?:${receiptNumber.value.source})$`).test(text))),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(mostSteps)),
});
export type Inquiry = z.infer<typeof inquirySchema>;

const isState = (what: InquiryStep['what']): what is InquiryState => what !== 'answered';

/** Where an inquiry is now. */
export const stateOf = ({ steps }: Inquiry): InquiryState => steps.map(({ what }) => what).findLast(isState) ?? 'draft';

export const isOpen = (inquiry: Inquiry): boolean => stateOf(inquiry) !== 'solved';

/** Steps since it was last a draft: what came before was taken back. */
const sinceDraft = ({ steps }: Inquiry): InquiryStep[] => steps.slice(steps.findLastIndex(({ what }) => what === 'draft') + 1);

/** When it was sent, as far as that is known, or `null`. Milliseconds since 1970, UTC. */
export const sentAt = (inquiry: Inquiry): number | null => sinceDraft(inquiry)[0]?.at ?? null;

/** When the person told that CCUS wrote the change is made, or `null`. */
export function answeredAt(inquiry: Inquiry): number | null {
  const last = sinceDraft(inquiry).at(-1);
  return last?.what === 'answered' ? last.at : null;
}

/** When its text last stood in the form, or `null` where it was only written. */
export const filledAt = ({ steps }: Inquiry): number | null =>
  steps.findLast(({ what, by }) => what === 'draft' && by === 'page')?.at ?? null;

/** When something last happened to it. */
export const movedAt = ({ steps }: Inquiry): number => steps.at(-1)!.at;

/** The inquiry one step on, or back: its history only grows. The oldest steps go when there are too many. */
export function moved(inquiry: Inquiry, what: InquiryStep['what'], by: Witness, at: number): Inquiry {
  if (isState(what) && stateOf(inquiry) === what && answeredAt(inquiry) === null) return inquiry;
  return { ...inquiry, steps: [...inquiry.steps, { what, by, at }].slice(-mostSteps) };
}

/** States are in order; what is seen never takes an inquiry back. */
const isBefore = (one: InquiryState, other: InquiryState): boolean => stateKeys.indexOf(one) < stateKeys.indexOf(other);

/** With its number, and as far on as that shows. @param reached by the done page `sent`, by the mail `received`. */
export function withReceipt(inquiry: Inquiry, receipt: string, reached: 'sent' | 'received', by: Witness, at: number): Inquiry {
  const known = receipt === '' ? inquiry : { ...inquiry, receipt };
  return isBefore(stateOf(inquiry), reached) ? moved(known, reached, by, at) : known;
}
