import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownHosts, safeOrigin, standingOf } from '../../../utils/ccus/hosts.ts';

describe('where an address stands', () => {
  it.each([
    ['https://www.ccus.jp/', 'known'],
    ['https://ccus.jp/contact?category=10', 'known'],
    ['https://www.mobile.ccus.jp/#/gcm/01/017', 'known'],
    ['https://WWW.CCUS.JP/', 'known'],
    ['https://form.ccus.jp/', 'subdomain'],
    ['http://www.ccus.jp/', 'insecure'],
    ['https://www.ccus.jp:8443/', 'insecure'],
    ['https://somebody@www.ccus.jp/', 'insecure'],
    ['https://ccus.jp.example.com/', 'lookalike'],
    ['https://ccuss.jp/', 'lookalike'],
    ['https://www-ccus.jp/', 'lookalike'],
    ['https://c-c-u-s.example/', 'lookalike'],
    ['https://notccus.jp/', 'lookalike'],
    ['https://example.com/https://www.ccus.jp/', 'elsewhere'],
    ['https://www.ccus.jp./', 'lookalike'],
    ['data:text/html,ccus.jp', 'elsewhere'],
    ['about:blank', 'elsewhere'],
    ['', 'elsewhere'],
  ])('%s is %s', (address, standing) => {
    expect(standingOf(address)).toBe(standing);
  });

  it('never calls anything official that is not ccus.jp or below it, over https', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        if (!['known', 'subdomain'].includes(standingOf(address))) return;
        const { hostname, protocol } = new URL(address);
        expect(protocol).toBe('https:');
        expect(knownHosts.value.includes(hostname) || hostname.endsWith('.ccus.jp')).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(standingOf(`https://ccus.jp.${domain}/`)).toBe('lookalike');
      }),
    );
  });

  it.each([
    ['https://www.ccus.jp/a#b', 'https://www.ccus.jp'],
    ['https://www.ccus.jp:443/', 'https://www.ccus.jp'],
    ['https://www.ccus.jp:8443/', null],
    ['https://somebody@www.ccus.jp/', null],
    ['http://www.ccus.jp/', null],
  ])('%s has the safe origin %s', (address, origin) => expect(safeOrigin(address)).toBe(origin));

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        standingOf(text);
        expect(safeOrigin(text) ?? 'https://').toMatch(/^https:\/\//);
      }),
    );
  });
});
