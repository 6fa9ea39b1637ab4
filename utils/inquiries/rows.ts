import { isOverdue, waitingFor, type Waiting } from './expect.ts';
import { isOpen, movedAt, sentAt, stateOf, type Inquiry, type InquiryState } from './inquiry.ts';

/** An inquiry as one line of the table. */
export interface InquiryLine {
  inquiry: Inquiry;
  state: InquiryState;
  waiting: Waiting;
  over: boolean;
  sent: number | null;
}

export type LineFilter = 'open' | 'over' | 'all' | InquiryState;

export const lineOf = (inquiry: Inquiry, now: number): InquiryLine => ({
  inquiry,
  state: stateOf(inquiry),
  waiting: waitingFor(inquiry),
  over: isOverdue(inquiry, now),
  sent: sentAt(inquiry),
});

const dueOf = ({ waiting }: InquiryLine): number => ('due' in waiting && waiting.due > 0 ? waiting.due : Number.POSITIVE_INFINITY);

/** `due`: the next due first. `moved`: the most recently changed first. */
export const lineOrders = ['due', 'name', 'moved'] as const;
export type LineOrder = (typeof lineOrders)[number];

const byDue = (one: InquiryLine, other: InquiryLine): number => dueOf(one) - dueOf(other) || 0;
const names = new Intl.Collator('ja', { numeric: true });

/**
 * The lines of the table, in groups by client; the same order applies within a
 * group. In the order `moved` there are no groups.
 *
 * @param now milliseconds since 1970, UTC.
 */
export function linesOf(inquiries: readonly Inquiry[], now: number, order: LineOrder = 'due'): InquiryLine[] {
  if (order === 'moved') {
    return inquiries.toSorted((one, other) => movedAt(other) - movedAt(one)).map((inquiry) => lineOf(inquiry, now));
  }
  const clients = new Map<string, InquiryLine[]>();
  for (const inquiry of inquiries) {
    const line = lineOf(inquiry, now);
    const client = clients.get(inquiry.profileId);
    if (client) client.push(line);
    else clients.set(inquiry.profileId, [line]);
  }
  const groups = [...clients.values()].map((lines) => lines.toSorted(byDue));
  groups.sort(([one], [other]) => (order === 'name' && names.compare(one!.inquiry.name, other!.inquiry.name)) || byDue(one!, other!));
  return groups.flat();
}

export const fitsFilter = ({ inquiry, state, over }: InquiryLine, filter: LineFilter): boolean =>
  filter === 'all' || (filter === 'open' ? isOpen(inquiry) : filter === 'over' ? over : state === filter);
