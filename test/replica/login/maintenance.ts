// Every Thursday 20:00 to Friday 07:00, Japan time, whatever the computer's zone.

import type { LoginState } from './state.ts';
import type { LoginSwitches } from './switches.ts';

const JAPAN_MS = 9 * 3_600_000;
const THURSDAY = 4;
const FRIDAY = 5;

export function isMaintenanceTime(at: Date): boolean {
  // The UTC fields of a moment moved by nine hours are Japan's, which knows no summer time.
  const japan = new Date(at.getTime() + JAPAN_MS);
  const [day, hour] = [japan.getUTCDay(), japan.getUTCHours()];
  return (day === THURSDAY && hour >= 20) || (day === FRIDAY && hour < 7);
}

/** Open at any hour unless told otherwise: people practise, and tests run, on Thursday evenings too. */
export function isClosed(state: LoginState, switches: LoginSwitches, at: Date): boolean {
  const rule = switches.maintenance ?? state.maintenance;
  return rule === 'always' || (rule === 'clock' && isMaintenanceTime(at));
}
