import { describe, expect, it } from 'vitest';
import { idGroups, idTail } from '../../../utils/ccus/ids.ts';

describe('an ID on a screen', () => {
  it('shows four digits that tell apart, and the two that tell the kind', () => {
    expect(idTail('12345678901221')).toBe('9012-21');
    expect(idTail('12345678901222')).toBe('9012-22');
  });

  it('has another label for each of ten thousand workers with IDs in a row', () => {
    const labels = Array.from({ length: 10_000 }, (_none, index) => idTail(`${100_000_000_000 + index}21`));
    expect(new Set(labels).size).toBe(10_000);
  });

  it.each(['1234', '9012', '', '123456789012', '12345678901233'])('shows the end of %s, which is no ID', (text) => {
    expect(idTail(text)).toBe(text.slice(-4));
  });

  it('is read out in groups, and loses no digit by it', () => {
    expect(idGroups('12345678901221')).toEqual(['1234', '5678', '9012', '21']);
    expect(idGroups('123456')).toEqual(['123456']);
  });
});
