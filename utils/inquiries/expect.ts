import { answerTimes, changeTime, receiptMinutes, type Days } from '../ccus/answers.ts';
import { businessDaysLater } from './business-days.ts';
import { answeredAt, filledAt, sentAt, stateOf, type Inquiry } from './inquiry.ts';
import { dayOf, daysLater, endOf, type Day } from '../japan-time.ts';

/**
 * What an inquiry is waiting for.
 * - `send`: as far as is known, it has not been sent. If it was filled into the form, it should be sent by `due`; 0 = any time.
 * - `receipt`: the receipt mail, by `due`.
 * - `answer`: the answer, some day from `from` to `to`.
 * - `change`: the change that was announced, likewise.
 * - `nothing`: it is solved.
 */
export type Waiting =
  { for: 'nothing' } | { for: 'send' | 'receipt'; due: number } | { for: 'answer' | 'change'; from: Day; to: Day; due: number };

/** After this long we ask whether the filled form was sent, because the screen after sending may not have been recognised. Milliseconds. */
const sendingTime = 24 * 60 * 60_000;

const reached = (day: Day, count: number, { business }: Days): Day => (business ? businessDaysLater(day, count) : daysLater(day, count));

/** The earliest and the latest day that any source names. */
function range(start: number, times: readonly Days[]): { from: Day; to: Day; due: number } {
  const day = dayOf(start);
  const from = times.map((time) => reached(day, time.from, time)).toSorted()[0]!;
  const to = times
    .map((time) => reached(day, time.to, time))
    .toSorted()
    .at(-1)!;
  return { from, to, due: endOf(to) };
}

/** What comes next, and by when. Days are those of Japan, in whichever time zone the computer is. */
export function waitingFor(inquiry: Inquiry): Waiting {
  const state = stateOf(inquiry);
  if (state === 'solved') return { for: 'nothing' };
  const sent = sentAt(inquiry);
  if (state === 'draft' || sent === null) return { for: 'send', due: filledAt(inquiry) === null ? 0 : filledAt(inquiry)! + sendingTime };
  const answered = answeredAt(inquiry);
  if (answered !== null) return { for: 'change', ...range(answered, [changeTime.value]) };
  if (state === 'sent') return { for: 'receipt', due: sent + receiptMinutes.value * 60_000 };
  return {
    for: 'answer',
    ...range(
      sent,
      answerTimes.map(({ value }) => value),
    ),
  };
}

/** When somebody should look after it, or 0: never. Milliseconds since 1970, UTC. */
export const dueOf = (inquiry: Inquiry): number => {
  const waiting = waitingFor(inquiry);
  return 'due' in waiting ? waiting.due : 0;
};

/** Whether the thing that the inquiry waits for is overdue. */
export const isOverdue = (inquiry: Inquiry, now: number): boolean => {
  const due = dueOf(inquiry);
  return due > 0 && now > due;
};
