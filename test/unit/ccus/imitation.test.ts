import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPunycode, imitatesCcus } from '../../../utils/ccus/imitation.ts';

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
