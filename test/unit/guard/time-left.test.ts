import { describe, expect, it } from 'vitest';
import { running, timeLeft } from '../../../utils/guard/time-left.ts';

describe('running time', () => {
  it.each([
    [0, '00:00'],
    [-5000, '00:00'],
    [1, '00:01'],
    [59_001, '01:00'],
    [3_600_000, '60:00'],
  ])('%s ms: %s', (ms, text) => {
    expect(running(ms)).toBe(text);
  });

  it('is told from one moment, which a computer that slept cannot shift', () => {
    expect(timeLeft(90_000, undefined, 30_000)).toBe('01:00');
    expect(timeLeft(90_000, 'minutes', 29_999)).toBe('2');
    expect(timeLeft(90_000, 'minutes', 200_000)).toBe('0');
  });
});
