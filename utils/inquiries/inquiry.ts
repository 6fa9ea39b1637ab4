import * as z from 'zod/mini';
import { receiptNumber } from '../ccus/answers.ts';
import { branchKeys, topicKeys } from '../ccus/inquiry.ts';
import { promptKeys } from './prompts.ts';

/** 下書き → 送信済 → 受付メール到着 → 回答待ち → 解決 */
export const stateKeys = ['draft', 'sent', 'received', 'waiting', 'solved'] as const;
export type InquiryState = (typeof stateKeys)[number];

/** How a step is known: seen on the page, read in a pasted mail, or reported by the person. */
const witnesses = ['page', 'mail', 'person'] as const;
export type Witness = (typeof witnesses)[number];

/** One step in the history of an inquiry. `answered` is not a state: CCUS wrote that a change is made, but it takes some more days. */
const stepSchema = z.object({
  what: z.enum([...stateKeys, 'answered']),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  by: z.enum(witnesses),
});
export type InquiryStep = z.infer<typeof stepSchema>;

/** Longest text of an inquiry and of one thing typed for it, in characters. */
export const longestText = { text: 10_000, answer: 3_000 } as const;

/** How many steps are kept. Only mistakes lead to more. */
const mostSteps = 200;

export const inquirySchema = z.object({
  id: z.uuid(),
  /** For whom it is. The profile may have been deleted since. */
  profileId: z.uuid(),
  kind: z.enum(['business', 'worker']),
  /** The name at that time. */
  name: z.string().check(z.maxLength(100)),
  topic: z.enum(topicKeys),
  branch: z.nullable(z.enum(branchKeys)),
  /** The text that was filled in, or will be. */
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

/** The steps since it was last a draft. Earlier ones were taken back. */
const sinceDraft = ({ steps }: Inquiry): InquiryStep[] => steps.slice(steps.findLastIndex(({ what }) => what === 'draft') + 1);

/** When it was sent, as far as that is known, or `null`. Milliseconds since 1970, UTC. */
export const sentAt = (inquiry: Inquiry): number | null => sinceDraft(inquiry)[0]?.at ?? null;

/** When the person reported that CCUS wrote that the change is made, or `null`. */
export function answeredAt(inquiry: Inquiry): number | null {
  const last = sinceDraft(inquiry).at(-1);
  return last?.what === 'answered' ? last.at : null;
}

/** When its text was last filled into the form, or `null` if it was only written. */
export const filledAt = ({ steps }: Inquiry): number | null =>
  steps.findLast(({ what, by }) => what === 'draft' && by === 'page')?.at ?? null;

/** When something last happened to it. */
export const movedAt = ({ steps }: Inquiry): number => steps.at(-1)!.at;

/** The inquiry after one more step, forward or back. The history only grows; if there are too many steps, the oldest are dropped. */
export function moved(inquiry: Inquiry, what: InquiryStep['what'], by: Witness, at: number): Inquiry {
  if (isState(what) && stateOf(inquiry) === what && answeredAt(inquiry) === null) return inquiry;
  return { ...inquiry, steps: [...inquiry.steps, { what, by, at }].slice(-mostSteps) };
}

/** States have an order. What is seen on a page never moves an inquiry back. */
const isBefore = (one: InquiryState, other: InquiryState): boolean => stateKeys.indexOf(one) < stateKeys.indexOf(other);

/** The inquiry with its receipt number, moved forward to what the number proves. @param reached `sent` if the number stood on the page after sending, `received` if it stood in the mail. */
export function withReceipt(inquiry: Inquiry, receipt: string, reached: 'sent' | 'received', by: Witness, at: number): Inquiry {
  const known = receipt === '' ? inquiry : { ...inquiry, receipt };
  return isBefore(stateOf(inquiry), reached) ? moved(known, reached, by, at) : known;
}
