import type { Fact } from './sources.ts';

/** Hosts on which everything works without a question. */
export const knownHosts: Fact<readonly string[]> = {
  value: ['www.ccus.jp', 'ccus.jp', 'www.mobile.ccus.jp'],
  grade: 'official',
  source: 'guidance',
};

/** Official addresses. That of the inquiry form is not known, so it is reached by its link. */
export const addresses = {
  top: { value: 'https://www.ccus.jp/', grade: 'official', source: 'siteScreens' },
  login: { value: 'https://www.mobile.ccus.jp/#/gcm/01/017', grade: 'official', source: 'guidance' },
  fees: { value: 'https://www.ccus.jp/p/use/', grade: 'official', source: 'officialSite' },
  /** 登録事業者検索, as found in public programs of others. It may have moved. */
  search: { value: 'https://www.mobile.ccus.jp/#/open_jigyousya_search', grade: 'unverified', source: 'publicCode' },
} as const satisfies Record<string, Fact<string>>;

/** Match patterns of the manifest: everything under ccus.jp, over https only. */
export const officialMatches = ['https://ccus.jp/*', 'https://*.ccus.jp/*'] as const;

/**
 * - `known`: one of the hosts above.
 * - `subdomain`: under ccus.jp, but not known for sure. Filling asks first.
 * - `insecure`: the right name over http. Nothing works there.
 * - `lookalike`: made to look like CCUS, but belongs to somebody else.
 * - `elsewhere`: any other site, on which we do nothing.
 */
export type HostStanding = 'known' | 'subdomain' | 'insecure' | 'lookalike' | 'elsewhere';

const isOfficialName = (host: string) => host === 'ccus.jp' || host.endsWith('.ccus.jp');

const looksLikeCcus = (host: string) => /ccus/.test(host.replace(/[^a-z0-9]/g, '')) && !isOfficialName(host);

/** Judges an address by itself. A text that is no address at all is `elsewhere`. */
export function standingOf(address: string): HostStanding {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return 'elsewhere';
  // A trailing dot names the same host; browsers keep it, we do not accept it.
  const host = url.hostname;
  if (!isOfficialName(host)) return looksLikeCcus(host) ? 'lookalike' : 'elsewhere';
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '') return 'insecure';
  return knownHosts.value.includes(host) ? 'known' : 'subdomain';
}

/** https address on the default port, as an origin, or `null`. */
export function safeOrigin(address: string): string | null {
  const url = URL.parse(address);
  return url && url.protocol === 'https:' && url.port === '' && url.username === '' ? url.origin : null;
}
