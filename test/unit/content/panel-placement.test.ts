import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlace, isFree } from '../../../utils/content/panel/placement.ts';

describe('a place for the panel', () => {
  const box = fc.record({ x: fc.nat(1200), y: fc.nat(700), w: fc.integer({ min: 1, max: 400 }), h: fc.integer({ min: 1, max: 80 }) });
  it('covers nothing and stays in the window, or there is none', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
        const taken = boxes.map(({ x, y, w, h }) => ({ left: x, top: y, right: x + w, bottom: y + h }));
        const [size, view] = [
          { width: 344, height: 300 },
          { width: 1280, height: 800 },
        ];
        const at = freePlace(size, taken, taken[0] ?? { left: 400, top: 100, right: 800, bottom: 500 }, view);
        if (!at) return;
        expect(isFree(at, size, taken)).toBe(true);
        expect(at.x >= 0 && at.y >= 0 && at.x + size.width <= view.width && at.y + size.height <= view.height).toBe(true);
      }),
    );
  });
});
