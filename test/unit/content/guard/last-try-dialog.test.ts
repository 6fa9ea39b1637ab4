import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrake } from '../../../../utils/content/features/guard/last-try-dialog.ts';
import type { GuardKit } from '../../../../utils/messages/guard.ts';

const { listeners, shown } = vi.hoisted(() => ({
  listeners: new Map<string, (event: object) => void>(),
  shown: { signal: null as AbortSignal | null, modal: 0, focused: 0 },
}));
vi.mock('../../../../utils/content/panel/render-tree.ts', () => ({
  renderTree: () => ({
    showModal: () => (shown.modal += 1),
    querySelector: () => ({ focus: () => (shown.focused += 1) }),
    addEventListener: (type: string, listen: (event: object) => void) => listeners.set(type, listen),
  }),
}));
vi.mock('../../../../utils/content/panel/host.ts', () => ({
  openHost: (_name: string, _style: string, signal: AbortSignal) => {
    shown.signal = signal;
    return { draw: () => undefined };
  },
}));

const press = (what: string | undefined, isTrusted = true) => listeners.get('click')!({ isTrusted, target: { dataset: { do: what } } });
const open = () => openBrake({ brake: '', brakeStyle: '' } as unknown as GuardKit, new AbortController().signal);

beforeEach(() => void listeners.clear());

describe('the brake', () => {
  it('lets nobody go on but by a press of their own, and goes with it', async () => {
    const answer = open();
    const answered = vi.fn<(what: string) => void>();
    void answer.then(answered);
    press('go', false);
    press(undefined);
    await Promise.resolve();
    expect(answered).not.toHaveBeenCalled();
    expect([shown.signal!.aborted, shown.modal, shown.focused]).toEqual([false, 1, 1]);
    press('go');
    expect(await answer).toBe('go');
    expect(shown.signal!.aborted).toBe(true);
  });

  it('that is left by Escape sends nothing', async () => {
    const answer = open();
    listeners.get('close')!({});
    expect(await answer).toBe('');
  });
});
