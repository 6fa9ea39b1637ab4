import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate } from '../../utils/interpolate.ts';

describe('put', () => {
  it('sets a value as it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(interpolate('「{name}」です', { name })).toBe(`「${name}」です`);
      }),
    );
    expect(interpolate('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });

  it('leaves a place without a value, so that it is seen in a test rather than by a person', () => {
    expect(interpolate('{count}つ', {})).toBe('{count}つ');
  });
});
