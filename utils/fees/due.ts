import type { PersonKind } from '../ccus/ids.ts';
import type { Profile } from '../profiles/profile.ts';
import type { CalendarEvent } from './calendar.ts';
import type { Day } from '../japan-time.ts';
import { businessRenewalOf, cardRenewalOf, urgencyOf, type Renewal, type Urgency } from './renewal.ts';

/** When one stored 事業者 or 技能者 has to renew. */
export interface Due {
  profileId: string;
  kind: PersonKind;
  name: string;
  renewal: Renewal;
  urgency: Urgency;
}

/** The dates that follow from a profile, or `null` if it lacks something. The end of a card depends on the birth date as well. */
export function renewalOf(profile: Profile): Renewal | null {
  const { registeredOn } = profile;
  if (registeredOn === '') return null;
  if (profile.kind === 'business') return businessRenewalOf(registeredOn);
  return profile.birthDate === '' ? null : cardRenewalOf({ issued: registeredOn, born: profile.birthDate, noPaper: false });
}

/** Everybody whose dates are known, the earliest first. */
export function dueList(profiles: readonly Profile[], today: Day): Due[] {
  const list = profiles.flatMap((profile): Due[] => {
    const renewal = renewalOf(profile);
    const { id: profileId, kind, name } = profile;
    return renewal ? [{ profileId, kind, name, renewal, urgency: urgencyOf(renewal, today) }] : [];
  });
  return list.sort((one, other) => one.renewal.until.localeCompare(other.renewal.until) || one.name.localeCompare(other.name));
}

const moments = ['from', 'by', 'until'] as const;
export type Moment = (typeof moments)[number];

/**
 * Calendar entries for one renewal. An entry keeps its identifier when the date
 * is corrected, so that a second import moves it.
 */
export const eventsOf = (key: string, renewal: Renewal, texts: Record<Moment, string>, description: string): CalendarEvent[] =>
  moments.map((moment) => ({
    uid: `${key}-${moment}@ccus-assist.example`,
    on: renewal[moment],
    summary: texts[moment],
    description,
  }));
