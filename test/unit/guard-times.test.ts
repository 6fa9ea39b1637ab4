import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlace, isFree } from '../../utils/content/panel/placement.ts';
import { fromPunycode, imitatesCcus } from '../../utils/ccus/imitation.ts';
import { maintenanceAt } from '../../utils/guard/maintenance.ts';
import { running, timeLeft } from '../../utils/guard/time-left.ts';

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

describe('a host in other letters', () => {
  it.each([
    ['ссus.jp', true],
    ['cćus.jp', true],
    ['ccυs.jp', true],
    ['日本語.jp', false],
    ['bücher.example', false],
  ])('%s: %s', (host, imitates) => {
    const { hostname } = new URL(`https://${host}/`);
    expect(hostname).toContain('xn--');
    expect(imitatesCcus(hostname)).toBe(imitates);
  });

  it('is none in letters of its own', () => expect(imitatesCcus('www.ccus.jp')).toBe(false));

  it('reads every label as the browser wrote it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ぁ-ゖ一-龠a-z]{1,12}$/), (label) => {
        const host = URL.parse(`https://${label}.jp/`)?.hostname.split('.')[0] ?? '';
        fc.pre(host.startsWith('xn--'));
        expect(fromPunycode(host.slice(4))).toBe(label.normalize('NFKC'));
      }),
    );
  });
});
