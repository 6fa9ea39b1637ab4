import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchKeys, type KeyState } from '../../../../utils/content/features/guard/keyboard-state.ts';

/** Enough of a field for the guard; reading its value is the fault that is looked for. */
class Field {
  autocomplete = '';
  type: string;
  constructor(type = 'password') {
    this.type = type;
  }
  get value(): string {
    throw new Error('the value was read');
  }
}

class Key {
  isTrusted = true;
  type: string;
  key: string;
  target: Field;
  caps: boolean;
  constructor(type: string, key = 'a', caps = false, target = new Field()) {
    this.type = type;
    this.key = key;
    this.caps = caps;
    this.target = target;
  }
  getModifierState = (name: string) => name === 'CapsLock' && this.caps;
}

/** What is told about a run of events. */
function told(...events: unknown[]): KeyState[] {
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal('HTMLInputElement', Field);
  vi.stubGlobal('KeyboardEvent', Key);
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => 'none' }));
  vi.stubGlobal('addEventListener', (type: string, run: (event: unknown) => void) => listeners.set(type, run));
  const said: KeyState[] = [];
  watchKeys((state) => said.push({ ...state }), new AbortController().signal);
  for (const event of events) listeners.get((event as { type: string }).type)?.(event);
  return said;
}

afterEach(() => vi.unstubAllGlobals());

const composition = (target = new Field()) => ({ type: 'compositionstart', isTrusted: true, target });

describe('how the keyboard stands while a password is typed', () => {
  it('says once that CapsLock is on, and once that it is off', () => {
    const down = (caps: boolean) => new Key('keydown', 'A', caps);
    expect(told(down(true), down(true), down(false))).toEqual([
      { caps: true, wide: false },
      { caps: false, wide: false },
    ]);
  });

  it.each([
    ['a composition begins', composition()],
    ['the key is being composed', new Key('keydown', 'Process')],
    ['a full-width letter comes', new Key('keydown', 'Ａ')],
    ['a kana comes', new Key('keydown', 'ち')],
  ])('says that Japanese input is on when %s', (_what, event) => {
    expect(told(event)).toEqual([{ caps: false, wide: true }]);
  });

  it('takes it back when an ordinary letter comes', () => {
    expect(told(composition(), new Key('keydown', 'a'))).toEqual([
      { caps: false, wide: true },
      { caps: false, wide: false },
    ]);
  });

  it('stays while a letter is being composed', () => {
    const up = Object.assign(new Key('keyup', 'a'), { isComposing: true });
    const down = Object.assign(new Key('keydown', 'k'), { isComposing: true });
    expect(told(new Key('keydown', 'Process'), new Key('keyup', 'a'), composition(), up, down)).toEqual([{ caps: false, wide: true }]);
  });

  it('notices CapsLock as soon as the field is clicked', () => {
    expect(told({ type: 'pointerdown', isTrusted: true, target: new Field(), getModifierState: () => true })).toEqual([
      { caps: true, wide: false },
    ]);
  });

  it('is silent outside of a password, and about keys that the page made', () => {
    expect(told(new Key('keydown', 'A', true, new Field('text')), composition(new Field('text')))).toEqual([]);
    expect(told(Object.assign(new Key('keydown', 'A', true), { isTrusted: false }))).toEqual([]);
  });
});
