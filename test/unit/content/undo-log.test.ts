import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createUndoLog } from '../../../utils/content/fill/undo-log.ts';
import type { FormControl } from '../../../utils/content/page/controls.ts';

/** The part of a text field that writing needs; `refuses` is a site that throws a value away. */
const field = (value: string, refuses: (value: string) => boolean = () => false) => {
  let held = value;
  let writes = 0;
  let reads = 0;
  const hearers = new Set<(event: object) => void>();
  const box = {
    type: 'text',
    autocomplete: '',
    isConnected: true,
    disabled: false,
    readOnly: false,
    dispatchEvent: () => true,
    addEventListener: (_what: string, hear: (event: object) => void) => void hearers.add(hear),
    /** Somebody types. */
    types(next: string) {
      held = next;
      for (const hear of hearers) hear({ isTrusted: true });
    },
    matches: (): boolean => box.disabled,
    get value() {
      if (box.type === 'password') reads += 1;
      return held;
    },
    set value(next: string) {
      writes += 1;
      held = refuses(next) ? '' : next;
    },
    get writes() {
      return writes;
    },
    /** While it was a password. */
    get reads() {
      return reads;
    },
  };
  return box as unknown as FormControl & {
    isConnected: boolean;
    readonly writes: number;
    readonly reads: number;
    types(next: string): void;
  };
};

beforeAll(() => {
  for (const name of ['FocusEvent', 'InputEvent']) vi.stubGlobal(name, Event);
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => 'none' }));
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => queueMicrotask(run));
});

const text = fc.string({ maxLength: 12 });

describe('the ledger of what was filled', () => {
  it('restores every field to what the person had, however often and in whatever order it was filled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(4), text), { maxLength: 12 }),
        async (initial, fills) => {
          const fields = initial.map((value) => field(value));
          const ledger = createUndoLog();
          for (const [at, value] of fills) await ledger.fill('phone', fields[at % fields.length]!, value);
          const results = await ledger.undo();
          expect(fields.map(({ value }) => value)).toEqual(initial);
          expect(results.every(({ done }) => done)).toBe(true);
          expect(ledger.size).toBe(0);
        },
      ),
    );
  });

  it('takes one field back and leaves the others to be taken back later', async () => {
    const [one, other] = [field('mine'), field('yours')];
    const ledger = createUndoLog();
    await ledger.fill('phone', one, '03');
    await ledger.fill('address', other, '東京都');
    expect(await ledger.undo(one)).toEqual([{ kind: 'phone', done: true }]);
    expect([one.value, other.value]).toEqual(['mine', '東京都']);
    expect(ledger.wiped()).toEqual([]);
    expect(await ledger.undo()).toEqual([{ kind: 'address', done: true }]);
    expect(other.value).toBe('yours');
    await ledger.fill('phone', one, '03');
    await ledger.fill('address', other, '東京都');
    // Newest first: what stands in a field may hang on one that was filled before it.
    expect((await ledger.undo()).map(({ kind }) => kind)).toEqual(['address', 'phone']);
  });

  it('never changes what the person edited after it', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (before, ours, theirs) => {
        const edited = field(before);
        const ledger = createUndoLog();
        await ledger.fill('phone', edited, ours);
        edited.value = theirs;
        ledger.release(edited);
        expect(ledger.wiped()).toEqual([]);
        const results = await ledger.undo();
        expect(edited.value).toBe(theirs);
        expect(results).toEqual([{ kind: 'phone', done: false }]);
      }),
    );
  });

  it('leaves what stands there instead, also where nobody saw it being changed', async () => {
    const changed = field('mine');
    const ledger = createUndoLog();
    await ledger.fill('phone', changed, 'ours');
    changed.value = 'theirs';
    expect(await ledger.undo()).toEqual([{ kind: 'phone', done: false }]);
    expect(changed.value).toBe('theirs');
  });

  it('tries once more where the site takes a value away at first, and calls nothing filled that is gone', async () => {
    let first = true;
    const shy = field('', () => first && !(first = false));
    expect(await createUndoLog().fill('phone', shy, 'ours')).toBe(true);
    expect(shy.value).toBe('ours');
    const redrawn = field('', () => {
      redrawn.isConnected = false;
      return false;
    });
    expect(await createUndoLog().fill('phone', redrawn, 'ours')).toBe(false);
  });

  it('gives a field back as it was when the site refuses the value', async () => {
    const stubborn = field('what was there', (value) => value === 'ours');
    const ledger = createUndoLog();
    expect(await ledger.fill('phone', stubborn, 'ours')).toBe(false);
    expect(stubborn.value).toBe('what was there');
    expect(ledger.size).toBe(0);
    expect(await ledger.undo()).toEqual([]);
  });

  it('notices a value that the site took away, and only that', async () => {
    const [kept, lost] = [field(''), field('')];
    const ledger = createUndoLog();
    await ledger.fill('email', kept, 'a@b.example');
    await ledger.fill('phone', lost, '03');
    lost.value = '';
    expect(ledger.wiped()).toEqual(['phone']);
    expect(ledger.size).toBe(1);
  });

  it('leaves what the person types in the moment in which it writes or takes back', async () => {
    const box = field('jibun');
    const ledger = createUndoLog();
    await ledger.fill('companyName', box, 'made');
    const undoing = ledger.undo();
    box.types('');
    expect(await undoing).toEqual([{ kind: 'companyName', done: false }]);
    expect(box.value).toBe('');
    const filling = ledger.fill('companyName', box, 'made anew');
    box.types('mine');
    expect(await filling).toBe(false);
    expect(box.value).toBe('mine');
    expect(ledger.size).toBe(0);
  });

  it('never writes to a password, a locked or a removed field', async () => {
    for (const change of [{ type: 'password' }, { type: 'hidden' }, { readOnly: true }, { disabled: true }, { isConnected: false }]) {
      const closed = field('mine');
      Object.assign(closed, change);
      expect(await createUndoLog().fill('phone', closed, 'ours')).toBe(false);
      expect(closed.value).toBe('mine');
      expect(closed.writes).toBe(0);
    }
  });

  it('reads nothing in a box that the page has made a password, before it is filled, while it is, or afterwards', async () => {
    const before = field('hers');
    Object.assign(before, { type: 'password' });
    expect(await createUndoLog().fill('phone', before, 'ours')).toBe(false);
    const meanwhile = field('hers');
    meanwhile.dispatchEvent = ({ type }) => {
      if (type === 'blur') Object.assign(meanwhile, { type: 'password' });
      return true;
    };
    expect(await createUndoLog().fill('phone', meanwhile, 'ours')).toBe(false);
    const after = field('hers');
    const ledger = createUndoLog();
    expect(await ledger.fill('phone', after, 'ours')).toBe(true);
    Object.assign(after, { type: 'password' });
    expect(ledger.size).toBe(0);
    expect(ledger.wiped()).toEqual([]);
    expect(await ledger.undo()).toEqual([{ kind: 'phone', done: false }]);
    for (const box of [before, meanwhile, after]) expect(box.reads).toBe(0);
  });
});
