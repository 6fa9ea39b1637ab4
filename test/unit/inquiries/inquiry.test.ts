import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverdue, waitingFor } from '../../../utils/inquiries/expect.ts';
import { inquirySchema, moved, sentAt, stateKeys, stateOf, withReceipt, type Inquiry } from '../../../utils/inquiries/inquiry.ts';
import { fitsFilter, linesOf, type LineOrder } from '../../../utils/inquiries/rows.ts';

const minute = 60_000;
/** Noon in Japan, on a Friday before a long weekend. */
const friday = Date.UTC(2026, 10, 20, 3);

const draft: Inquiry = {
  id: '0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a11',
  profileId: '1b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a12',
  kind: 'business',
  name: '見本建設株式会社',
  topic: '1',
  branch: 'c',
  text: '',
  answers: {},
  receipt: '',
  steps: [{ what: 'draft', by: 'page', at: friday - minute }],
};
const sent = moved(draft, 'sent', 'page', friday);
const received = moved(sent, 'received', 'mail', friday + minute);

describe('what an inquiry waits for', () => {
  it('is nothing before it is sent and after it is solved', () => {
    const written: Inquiry = { ...draft, steps: [{ what: 'draft', by: 'person', at: friday }] };
    expect(waitingFor(written)).toEqual({ for: 'send', due: 0 });
    expect(waitingFor(moved(sent, 'solved', 'person', friday))).toEqual({ for: 'nothing' });
    expect(isOverdue(written, friday + 1e12)).toBe(false);
  });

  it('is being sent for a day after it was filled in, because the screen after sending may not be recognised', () => {
    expect(isOverdue(draft, friday + 24 * 60 * minute - minute)).toBe(false);
    expect(isOverdue(draft, friday + 24 * 60 * minute)).toBe(true);
  });

  it('is the receipt mail for an hour', () => {
    expect(isOverdue(sent, friday + 60 * minute)).toBe(false);
    expect(isOverdue(sent, friday + 60 * minute + 1)).toBe(true);
  });

  it('is the answer from the third business day to the end of the last day that a source names', () => {
    const waiting = waitingFor(received);
    expect(waiting).toMatchObject({ for: 'answer', from: '2026-11-26', to: '2026-11-30' });
    expect(isOverdue(received, Date.UTC(2026, 10, 30, 14, 59))).toBe(false);
    expect(isOverdue(received, Date.UTC(2026, 10, 30, 15))).toBe(true);
  });

  it('is a week where that is longer than five business days', () => {
    const monday = moved(moved(draft, 'sent', 'page', Date.UTC(2026, 10, 9, 3)), 'received', 'mail', Date.UTC(2026, 10, 9, 4));
    expect(waitingFor(monday)).toMatchObject({ from: '2026-11-12', to: '2026-11-16' });
  });

  it('is two or three business days more after the mail that a change is made', () => {
    const answered = moved(moved(received, 'waiting', 'person', friday), 'answered', 'person', Date.UTC(2026, 11, 25, 3));
    expect(stateOf(answered)).toBe('waiting');
    expect(waitingFor(answered)).toMatchObject({ for: 'change', from: '2027-01-04', to: '2027-01-05' });
  });
});

describe('the table', () => {
  const of = (profileId: string, id: string, at: number) => moved({ ...draft, profileId, id }, 'sent', 'page', at);
  it('keeps a client together, those first whose time comes first', () => {
    const all = [
      of('a', '1', friday + 9 * minute),
      of('b', '2', friday + 5 * minute),
      of('a', '3', friday),
      { ...draft, profileId: 'b', id: '4' },
    ];
    const lines = linesOf(all, friday + 63 * minute);
    expect(lines.map(({ inquiry: { id }, over }) => [id, over])).toEqual([
      ['3', true],
      ['1', false],
      ['2', false],
      ['4', false],
    ]);
    const ids = (order: LineOrder) =>
      linesOf(
        all.map((one) => ({ ...one, name: one.profileId === 'a' ? '見本 10号' : '見本 9号' })),
        friday,
        order,
      ).map(({ inquiry: { id } }) => id);
    expect(ids('name')).toEqual(['2', '4', '3', '1']);
    expect(ids('moved')).toEqual(['1', '2', '3', '4']);
    expect(lines.filter((line) => fitsFilter(line, 'over'))).toHaveLength(1);
    expect(lines.filter((line) => fitsFilter(line, 'draft')).map(({ inquiry }) => inquiry.id)).toEqual(['4']);
  });
});

describe('the way of an inquiry', () => {
  it('goes back, and then counts from the new sending', () => {
    const back = moved(received, 'draft', 'person', friday + 2 * minute);
    expect(stateOf(back)).toBe('draft');
    expect(sentAt(back)).toBeNull();
    expect(sentAt(moved(back, 'sent', 'person', friday + 9 * minute))).toBe(friday + 9 * minute);
  });

  it('is never taken back by what is seen', () => {
    const solved = moved(received, 'solved', 'person', friday);
    expect(stateOf(withReceipt(solved, 'C-2600000001', 'received', 'mail', friday))).toBe('solved');
    expect(withReceipt(sent, '', 'sent', 'page', friday + minute)).toBe(sent);
  });

  it('always has a state, a history that grows, and a shape that can be stored', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...stateKeys, 'answered' as const), fc.constantFrom('page', 'mail', 'person'), fc.nat(1e9)),
      { maxLength: 260 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        let now = draft;
        let at = friday;
        for (const [what, by, later] of all) {
          at += later;
          const next = moved(now, what, by as 'page', at);
          expect(next.steps.length).toBeGreaterThanOrEqual(Math.min(now.steps.length, 200));
          expect(stateOf(next)).toBe(what === 'answered' ? stateOf(now) : what);
          now = next;
        }
        expect(inquirySchema.safeParse(now).success).toBe(true);
        const unsent = stateOf(moved(now, 'draft', 'person', at));
        expect([unsent, sentAt(moved(moved(now, 'solved', 'person', at), 'draft', 'person', at))]).toEqual(['draft', null]);
      }),
    );
  });
});
