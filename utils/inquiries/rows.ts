import { isOverdue, waitingFor, type Waiting } from './expect.ts';
import { isOpen, sentAt, stateOf, type Inquiry, type InquiryState } from './inquiry.ts';

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

/**
 * The lines of a table: by client, those first whose time comes first.
 *
 * @param now milliseconds since 1970, UTC.
 */
export function linesOf(inquiries: readonly Inquiry[], now: number): InquiryLine[] {
  const clients = new Map<string, InquiryLine[]>();
  for (const inquiry of inquiries) {
    const line = lineOf(inquiry, now);
    const client = clients.get(inquiry.profileId);
    if (client) client.push(line);
    else clients.set(inquiry.profileId, [line]);
  }
  const groups = [...clients.values()].map((lines) => lines.toSorted((one, other) => dueOf(one) - dueOf(other)));
  groups.sort(([one], [other]) => dueOf(one!) - dueOf(other!));
  return groups.flat();
}

export const fitsFilter = ({ inquiry, state, over }: InquiryLine, filter: LineFilter): boolean =>
  filter === 'all' || (filter === 'open' ? isOpen(inquiry) : filter === 'over' ? over : state === filter);
