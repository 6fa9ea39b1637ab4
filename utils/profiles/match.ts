import type { Profile } from './profile.ts';

const key = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/** Whether a name or an ID's ending fits what was typed; nothing typed fits everybody. */
export const matches = (profile: Profile, sought: string): boolean =>
  key(profile.name).includes(key(sought)) || profile.ccusId.endsWith(key(sought));
