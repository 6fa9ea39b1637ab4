import { lastFour } from '../../ccus/ids.ts';
import { forgetAfter, loginState } from '../../guard/ledger.ts';
import type { GuardRow, GuardSettings } from '../../messages/guard.ts';
import { ledgerPlaces } from '../../storage/keys/ledger-key.ts';
import { dropLedger, listLedger } from '../../storage/login-ledger.ts';
import { type LedgerRow } from '../../storage/db/rows.ts';
import { listProfiles } from '../../storage/profiles/profiles.ts';
import { forgetSiteTexts, listSiteTexts } from '../../storage/site-texts.ts';
import { guardWords } from '../../words/ja/guard.ts';
import { historyTexts } from './text-blocks.ts';
import { guardNow } from './snapshot.ts';
import { note } from './attempts.ts';
import { statusTree } from './view.tsx';

const lastOf = ({ events }: LedgerRow) => events.at(-1)?.at ?? 0;

/** What is counted on this computer. IDs of stored people have a name; of others nothing can be told but when. */
export async function rows(): Promise<{ rows: GuardRow[]; settings: GuardSettings; texts: string[] }> {
  const { at, brake } = await guardNow();
  const all = await listLedger();
  const old = all.filter((row) => at - lastOf(row) >= forgetAfter);
  await dropLedger(old.map(({ key }) => key));
  const { profiles } = await listProfiles();
  const known = profiles.filter(({ ccusId }) => ccusId !== '');
  const places = await ledgerPlaces(known.map(({ ccusId }) => ccusId));
  const owners = new Map(known.map(({ name, ccusId }, index) => [places[index]!, { name, lastFour: lastFour(ccusId) }]));
  const words = guardWords.get();
  const told = all
    .filter((row) => !old.includes(row) && loginState(row.events, at).used > 0)
    .map((row): GuardRow => ({
      key: row.key,
      who: owners.get(row.key) ?? null,
      tree: statusTree(row.events, at),
      history: historyTexts(row.events, at, words),
      last: lastOf(row),
    }));
  told.sort((one, other) => other.last - one.last);
  return { rows: told, settings: { brake }, texts: (await listSiteTexts()).map(({ text }) => text) };
}

export async function correct({ key, what }: { key: string; what: 'more' | 'less' | 'reset' }): Promise<void> {
  await note(key, { what, at: (await guardNow()).at });
}

export async function forgetTexts(): Promise<null> {
  await forgetSiteTexts();
  return null;
}
