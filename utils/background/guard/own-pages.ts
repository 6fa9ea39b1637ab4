import { lastFour } from '../../ccus/ids.ts';
import { forgetAfter, standing } from '../../guard/ledger.ts';
import type { GuardRow, GuardSettings } from '../../messages/guard.ts';
import { dropLedger, ledgerPlace, listLedger, type LedgerRow } from '../../storage/ledger.ts';
import { listProfiles } from '../../storage/profiles.ts';
import { forgetSiteTexts, listSiteTexts } from '../../storage/site-texts.ts';
import { guardNow } from './clock.ts';
import { note } from './count.ts';
import { guardSettings, saveGuardSettings } from './settings.ts';
import { guardView } from './view.ts';

const lastOf = ({ events }: LedgerRow) => events.at(-1)?.at ?? 0;

/** What is counted on this computer. IDs of stored people have a name; of others nothing can be told but when. */
export async function rows(): Promise<{ rows: GuardRow[]; settings: GuardSettings; texts: number }> {
  const at = await guardNow();
  const all = await listLedger();
  const old = all.filter((row) => at - lastOf(row) >= forgetAfter);
  await dropLedger(old.map(({ key }) => key));
  const { profiles } = await listProfiles();
  const known = profiles.filter(({ ccusId }) => ccusId !== '');
  const owners = new Map(
    await Promise.all(
      known.map(async ({ name, ccusId }) => [await ledgerPlace(ccusId), { name, lastFour: lastFour(ccusId) }] as const),
    ),
  );
  const settings = await guardSettings();
  const told = all
    .filter((row) => !old.includes(row) && standing(row.events, at).used > 0)
    .map((row): GuardRow => {
      const who = owners.get(row.key) ?? null;
      const view = guardView({
        tail: who?.lastFour ?? '',
        events: row.events,
        advice: [],
        fold: '',
        stored: null,
        pending: null,
        brake: settings.brake,
        at,
      });
      return { key: row.key, who, view, last: lastOf(row) };
    });
  told.sort((one, other) => other.last - one.last);
  return { rows: told, settings, texts: (await listSiteTexts()).length };
}

export async function correct({ key, what }: { key: string; what: 'more' | 'less' | 'reset' }): Promise<void> {
  await note(key, { what, at: await guardNow() });
}

export async function saveSettings(settings: GuardSettings): Promise<null> {
  await saveGuardSettings(settings);
  return null;
}

export async function forgetTexts(): Promise<null> {
  await forgetSiteTexts();
  return null;
}
