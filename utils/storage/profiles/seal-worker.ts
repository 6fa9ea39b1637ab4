import type { Profile } from '../../profiles/profile.ts';
import { sealProfile } from './seal-profile.ts';
import { type ProfileRow } from '../db/rows.ts';

/** Profiles that have been checked, and the key to seal them with. It can be used here, but read out no more than elsewhere. */
export interface SealRequest {
  key: CryptoKey;
  profiles: readonly Profile[];
}

/** In the order of the requests; `null` when it could not be done. */
export type SealAnswer = ProfileRow[] | null;

let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data: { key, profiles } }: MessageEvent<SealRequest>) => {
  turn = turn
    .then(() => Promise.all(profiles.map((profile) => sealProfile(key, profile))))
    .then(
      (rows: SealAnswer) => postMessage(rows, { transfer: rows?.map(({ box }) => box.data) ?? [] }),
      () => postMessage(null),
    );
});
