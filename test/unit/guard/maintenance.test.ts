import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maintenanceAt } from '../../../utils/guard/maintenance.ts';

const japan = (text: string) => Date.parse(`${text}+09:00`);

describe('the weekly maintenance', () => {
  it.each([
    ['2026-11-19T18:59:59', false],
    ['2026-11-19T19:00:00', true],
    ['2026-11-19T20:00:00', true],
    ['2026-11-20T06:59:59', true],
    ['2026-11-20T07:00:00', false],
    ['2026-11-18T21:00:00', false],
    ['1960-01-07T21:00:00', true],
  ])('%s in Japan: %s', (text, spoken) => {
    expect(maintenanceAt(japan(text)) !== null).toBe(spoken);
  });

  it('names its hours, from Thursday 20:00 to Friday 07:00', () => {
    expect(maintenanceAt(japan('2026-11-20T03:00:00'))).toEqual({
      from: japan('2026-11-19T20:00:00'),
      until: japan('2026-11-20T07:00:00'),
    });
  });

  it('comes every week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (at) => {
        const week = 7 * 86_400_000;
        expect(maintenanceAt(at + week)?.from).toBe(maintenanceAt(at) ? maintenanceAt(at)!.from + week : undefined);
      }),
    );
  });
});
