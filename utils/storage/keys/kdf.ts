import { randomBytes, toBase64, fromBase64 } from './base64.ts';

/** How a passphrase becomes a key. Stored with each envelope, so that later ones can be made stronger. */
export interface Kdf {
  name: 'PBKDF2-SHA256';
  rounds: number;
  /** base64, 16 bytes. */
  salt: string;
}

/** Never fewer rounds than this (source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256, 2023). */
export const minRounds = 600_000;

/** A file that asks for more rounds than this is refused, because it would only waste time. A fast computer of today needs 3 s for them. */
export const maxRounds = 20_000_000;

/** How long deriving the key should take, in milliseconds. */
const wanted = 350;
const step = 10_000;

/**
 * The number of rounds that takes the wanted time on this computer.
 *
 * @param tried rounds that were measured.
 * @param took how long they took, in milliseconds.
 */
export const roundsFor = (tried: number, took: number): number => {
  const rounds = Math.round((tried * wanted) / Math.max(took, 1) / step) * step;
  return Math.min(Math.max(rounds, minRounds), maxRounds);
};

/** Whether a stored number of rounds is clearly below what this computer can do. The margin is there because measured times vary. */
export const isWeak = (rounds: number, calibrated: number): boolean => rounds * 1.5 < calibrated;

/**
 * A passphrase is the same in whichever way it is typed, for example in full
 * width.
 */
const passphraseBytes = (passphrase: string) => new TextEncoder().encode(passphrase.normalize('NFKC'));

/** 32 bytes from a passphrase. */
export async function stretch(passphrase: string, { rounds, salt }: Kdf): Promise<ArrayBuffer> {
  const material = await crypto.subtle.importKey('raw', passphraseBytes(passphrase), 'PBKDF2', false, ['deriveBits']);
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds }, material, 256);
}

export const newKdf = (rounds: number): Kdf => ({ name: 'PBKDF2-SHA256', rounds, salt: toBase64(randomBytes(16)) });

/** Measures this computer. @returns rounds that take 250 to 500 ms here, never below `minRounds`. */
export async function calibrate(): Promise<number> {
  const tried = minRounds / 4;
  const times: number[] = [];
  // The first run includes starting the crypto threads, so the faster of the two counts.
  for (let run = 0; run < 2; run += 1) {
    const begin = performance.now();
    // Each run gets its own salt, because Firefox caches results and would answer in 0 ms.
    await stretch('calibration', newKdf(tried));
    times.push(performance.now() - begin);
  }
  return roundsFor(tried, Math.min(...times));
}
