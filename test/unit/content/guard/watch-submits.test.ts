import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTries } from '../../../../utils/content/features/guard/watch-submits.ts';

/** The parts of a login page that the watch asks about. */
const { parts } = vi.hoisted(() => ({ parts: { button: {}, id: {}, password: { form: null as object | null } } }));
vi.mock('../../../../utils/content/page/login-form.ts', () => ({
  findLoginForm: () => ({ id: parts.id, password: parts.password }),
  isLoginButton: (target: unknown) => target === parts.button,
}));

class Holder {
  contains = (one: unknown) => one === parts.password;
}
const listeners = new Map<string, (event: object) => void>();
let now = 0;
let over: AbortController;

beforeEach(() => {
  over = new AbortController();
  now = 1000;
  parts.password.form = null;
  vi.stubGlobal('document', {});
  vi.stubGlobal('Node', Holder);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('addEventListener', (type: string, listen: (event: object) => void) => listeners.set(type, listen));
});
afterEach(() => {
  over.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Whether an event of this kind goes on to the page. */
const fire = (type: 'click' | 'submit' | 'keydown', target: object, more: object = {}): boolean => {
  let through = true;
  listeners.get(type)!({
    type,
    target,
    isTrusted: true,
    preventDefault: () => (through = false),
    stopImmediatePropagation: () => undefined,
    ...more,
  });
  return through;
};
const enter = (more: object = {}) => fire('keydown', parts.password, { key: 'Enter', isComposing: false, ...more });

describe('a press on a login', () => {
  it('is one, whatever events it makes, and the next is another', () => {
    const onTry = vi.fn<() => boolean>(() => true);
    watchTries(onTry, over.signal);
    fire('click', parts.button);
    now += 99;
    fire('submit', new Holder());
    expect(onTry).toHaveBeenCalledTimes(1);
    now += 100;
    fire('click', parts.button);
    expect(onTry).toHaveBeenCalledTimes(2);
  });

  it('that is held ends there, and one made at once after it is asked about again', () => {
    const onTry = vi.fn<() => boolean>(() => false);
    watchTries(onTry, over.signal);
    expect([fire('click', parts.button), fire('submit', new Holder())]).toEqual([false, false]);
    expect(onTry).toHaveBeenCalledTimes(2);
  });

  it('is nothing that the page made up, nor one on anything else', () => {
    const onTry = vi.fn<() => boolean>(() => true);
    watchTries(onTry, over.signal);
    fire('click', parts.button, { isTrusted: false });
    fire('submit', new Holder(), { isTrusted: false });
    fire('click', {});
    fire('submit', {});
    expect(onTry).not.toHaveBeenCalled();
  });

  it('by Enter counts where there is no form, and no letter is being composed', () => {
    const onTry = vi.fn<() => boolean>(() => true);
    watchTries(onTry, over.signal);
    enter({ isComposing: true });
    enter({ key: 'a' });
    enter({ target: {} });
    parts.password.form = {};
    enter();
    expect(onTry).not.toHaveBeenCalled();
    parts.password.form = null;
    enter();
    expect(onTry).toHaveBeenCalledTimes(1);
  });
});
