import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askLastTry } from '../../../../utils/content/features/guard/last-try-dialog.ts';
import type { PanelOwner } from '../../../../utils/content/panel/frame.ts';
import type { FeatureContext } from '../../../../utils/content/runtime/feature.ts';

const { frame } = vi.hoisted(() => ({
  frame: { owner: null as PanelOwner | null, signal: null as AbortSignal | null, focused: 0 },
}));
vi.mock('../../../../utils/content/panel/frame.ts', () => ({
  openFrame: (_kind: string, owner: PanelOwner, signal: AbortSignal) => {
    Object.assign(frame, { owner, signal });
    return { visit: 'word', focus: () => (frame.focused += 1), close: () => owner.closed!() };
  },
}));

type Answer = (told: { visit: string; answer: string }) => { gone: boolean };
let answer: Answer;
const left = vi.fn<() => boolean>(() => true);
const open = () => {
  const context = { signal: new AbortController().signal, on: (_name: string, handle: Answer) => void (answer = handle) };
  return askLastTry(context as unknown as FeatureContext, left);
};

beforeEach(() => {
  vi.useFakeTimers();
  left.mockClear();
  frame.focused = 0;
});

describe('the dialog before the last try', () => {
  it('takes the focus once it shows something, and goes with the answer that is meant for it', async () => {
    const told = open();
    frame.owner!.hear({ what: 'height', height: 200 });
    expect(frame.focused).toBe(1);
    answer({ visit: 'another', answer: 'go' });
    expect(frame.signal!.aborted).toBe(false);
    answer({ visit: 'word', answer: 'go' });
    expect(await told).toBe('go');
    expect([frame.signal!.aborted, left.mock.calls.length]).toEqual([true, 0]);
  });

  it('leads to the new password, and says when it could not', async () => {
    const told = open();
    expect(answer({ visit: 'word', answer: 'stop' })).toEqual({ gone: true });
    expect(await told).toBe('stop');
  });

  it('that is left by Escape sends nothing', async () => {
    const told = open();
    answer({ visit: 'word', answer: '' });
    expect(await told).toBe('');
  });

  it('that never comes holds nobody for ever', async () => {
    const told = open();
    vi.advanceTimersByTime(5000);
    expect(await told).toBe('go');
    const shown = open();
    const answered = vi.fn<(what: string) => void>();
    void shown.then(answered);
    frame.owner!.hear({ what: 'height', height: 200 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answered).not.toHaveBeenCalled();
  });
});
