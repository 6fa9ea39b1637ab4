import type { Profile } from '../../profiles/profile.ts';
import { sealProfile } from './seal-profile.ts';
import { type ProfileRow } from '../db/rows.ts';

/** Checked profiles, and the key to seal them with. The worker can use the key but not export it. */
export interface SealRequest {
  key: CryptoKey;
  profiles: readonly Profile[];
}

/** Answers come in the order of the requests. `null` means that sealing failed. */
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
