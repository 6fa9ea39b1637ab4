import { lastFour } from '../../ccus/ids.ts';
import { forgetAfter, loginState } from '../../guard/ledger.ts';
import type { GuardRow } from '../../messages/guard.ts';
import type { ResponseOf } from '../../messages/protocol.ts';
import { ledgerPlaces } from '../../storage/keys/ledger-key.ts';
import { dropLedger, listLedger } from '../../storage/login-ledger.ts';
import { type LedgerRow } from '../../storage/db/rows.ts';
import { listProfiles } from '../../storage/profiles/profiles.ts';
import { forgetSiteTexts, listSiteTexts } from '../../storage/site-texts.ts';
import { guardNow } from './snapshot.ts';
import { note } from './attempts.ts';

const lastOf = ({ events }: LedgerRow) => events.at(-1)?.at ?? 0;

/** What is counted on this computer. IDs of stored people have a name; of others nothing can be told but when. */
export async function rows(): Promise<ResponseOf<'guard/rows'>> {
  const { at, brake } = await guardNow();
  const all = await listLedger();
  const old = all.filter((row) => at - lastOf(row) >= forgetAfter);
  await dropLedger(old.map(({ key }) => key));
  const { profiles } = await listProfiles();
  const known = profiles.filter(({ ccusId }) => ccusId !== '');
  const places = await ledgerPlaces(known.map(({ ccusId }) => ccusId));
  const owners = new Map(known.map(({ name, ccusId }, index) => [places[index]!, { name, lastFour: lastFour(ccusId) }]));
  const told = all
    .filter((row) => !old.includes(row) && loginState(row.events, at).used > 0)
    .map((row): GuardRow => ({
      key: row.key,
      who: owners.get(row.key) ?? null,
      events: row.events,
      last: lastOf(row),
    }));
  told.sort((one, other) => other.last - one.last);
  return { rows: told, settings: { brake }, texts: (await listSiteTexts()).map(({ text }) => text), at };
}

export async function correct({ key, what }: { key: string; what: 'more' | 'less' | 'reset' }): Promise<void> {
  await note(key, { what, at: (await guardNow()).at });
}

export async function forgetTexts(): Promise<null> {
  await forgetSiteTexts();
  return null;
}
