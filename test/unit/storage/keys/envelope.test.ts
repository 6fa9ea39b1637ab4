import { assert, integer, nat, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWrong, noTries, waitAfter, waitLeft } from '../../../../utils/storage/keys/back-off.ts';
import { fromBase64, randomBytes, toBase64 } from '../../../../utils/storage/keys/base64.ts';
import { importDataKey, unwrap, wrap } from '../../../../utils/storage/keys/envelope.ts';
import { calibrate, isWeak, maxRounds, minRounds, newKdf, roundsFor, stretch } from '../../../../utils/storage/keys/kdf.ts';
import { passphraseProblem } from '../../../../utils/storage/keys/passphrase.ts';

// Real envelopes have at least 600,000 rounds; the number is only read from the envelope.
const quick = () => newKdf(1000);

describe('rounds', () => {
  it('aim at 350 ms and never fall below 600,000', () => {
    expect(roundsFor(600_000, 100)).toBe(2_100_000);
    expect(roundsFor(600_000, 350)).toBe(600_000);
    expect(roundsFor(600_000, 60_000)).toBe(600_000);
    expect(roundsFor(600_000, 0)).toBe(maxRounds);
  });

  it('are measured on this computer', async () => {
    expect(await calibrate()).toBeGreaterThanOrEqual(minRounds);
  });

  it('are raised only when they are clearly too few', () => {
    expect(isWeak(600_000, 2_000_000)).toBe(true);
    expect(isWeak(1_800_000, 2_000_000)).toBe(false);
    expect(isWeak(2_000_000, 600_000)).toBe(false);
  });

  it('come with a salt of their own each time', () => {
    expect(newKdf(1000).salt).not.toBe(newKdf(1000).salt);
    expect(fromBase64(newKdf(1000).salt)).toHaveLength(16);
  });

  it('give what PBKDF2-HMAC-SHA256 gives elsewhere', async () => {
    // Source: RFC 7914, section 11.
    const bits = await stretch('Password', { name: 'PBKDF2-SHA256', rounds: 80_000, salt: toBase64(new TextEncoder().encode('NaCl')) });
    expect(Buffer.from(bits).toString('hex')).toBe('4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56');
  });
});

describe('an envelope', () => {
  const raw = randomBytes(32);
  const file = randomBytes(32);

  it('opens with its passphrase, however wide it was typed', async () => {
    const envelope = await wrap(raw, 'Ａｂｃ合言葉１２', quick(), 'f', file);
    expect(await unwrap(envelope, 'Abc合言葉12', file)).toEqual(raw);
    expect(await unwrap(envelope, 'abc合言葉12', file)).toBeNull();
  });

  it('gives a key that cannot be read out', async () => {
    await expect(crypto.subtle.exportKey('raw', await importDataKey(raw))).rejects.toMatchObject({ name: 'InvalidAccessError' });
  });

  it('stays shut without its key file', async () => {
    const envelope = await wrap(raw, 'passphrase', quick(), 'f', file);
    expect(await unwrap(envelope, 'passphrase', randomBytes(32))).toBeNull();
  });

  it('stays shut once its setting was changed', async () => {
    const envelope = await wrap(raw, 'passphrase', quick(), 'f', file);
    expect(await unwrap({ ...envelope, file: 'g' }, 'passphrase', file)).toBeNull();
    expect(await unwrap({ ...envelope, kdf: { ...envelope.kdf, rounds: 999 } }, 'passphrase', file)).toBeNull();
  });

  it('shows nothing of the key', async () => {
    const { box } = await wrap(raw, 'passphrase', quick(), 'f', file);
    expect(Buffer.from(box.data).includes(Buffer.from(raw))).toBe(false);
  });
});

describe('base64', () => {
  it('comes back, also when it is long', () => {
    assert(property(uint8Array({ maxLength: 100 }), (bytes) => void expect(fromBase64(toBase64(bytes))).toEqual(bytes)));
    const long = new Uint8Array(100_000).fill(7);
    expect(fromBase64(toBase64(long))).toEqual(long);
  });
});

describe('after wrong passphrases', () => {
  it('three cost nothing, then each wait is twice as long, up to 15 minutes', () => {
    expect([1, 2, 3, 4, 5].map(waitAfter)).toEqual([0, 0, 5_000, 10_000, 20_000]);
    expect(waitAfter(11)).toBe(15 * 60_000);
    expect(waitAfter(1_000_000)).toBe(15 * 60_000);
  });

  it('the wait runs down, whatever the clock does', () => {
    assert(
      property(nat(40), integer({ min: -1e10, max: 1e10 }), (count, moved) => {
        let tries = noTries;
        for (let wrong = 0; wrong < count; wrong += 1) tries = afterWrong(tries, 1e12);
        const left = waitLeft(tries, 1e12 + moved);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(waitAfter(count));
        expect(waitLeft(tries, 1e12)).toBe(waitAfter(count));
        expect(waitLeft(tries, 1e12 + waitAfter(count))).toBe(0);
      }),
    );
  });
});

describe('a new passphrase', () => {
  it.each([
    ['', '', 'missing'],
    ['short', 'short', 'tooShort'],
    ['aaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa', 'tooPlain'],
    ['あさがお りんご とけい', 'あさがお りんご とけ', 'notSame'],
    ['あさがお りんご とけい', 'あさがお りんご とけい', null],
    ['ｃｏｒｒｅｃｔ ｈｏｒｓｅ', 'correct horse', null],
  ])('%s / %s: %s', (one, again, problem) => {
    expect(passphraseProblem(one, again)).toBe(problem);
  });
});
