import { describe, expect, it } from 'vitest';
import { makeKey, seal, unseal } from '../../../../utils/storage/keys/sealed-box.ts';
import { guarded, StorageFault } from '../../../../utils/storage/db/fault.ts';

const place = { table: 'profiles', id: 'a', schema: 1 };
const value = { name: '山田　太郎', list: [1, 'é', null] };
const damaged = expect.objectContaining({ fault: 'storeDamaged' });

describe('a sealed value', () => {
  it('opens in its place', async () => {
    const key = await makeKey();
    expect(await unseal(key, place, await seal(key, place, value))).toEqual(value);
  });

  it('cannot be read as it lies there', async () => {
    const box = await seal(await makeKey(), place, value);
    expect(new TextDecoder().decode(box.data)).not.toContain('山田');
  });

  it('never looks the same twice', async () => {
    const key = await makeKey();
    const [one, two] = await Promise.all([seal(key, place, value), seal(key, place, value)]);
    expect(one.iv).not.toEqual(two.iv);
    expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(two.data));
  });

  it.each([
    ['another table', { ...place, table: 'contact' }],
    ['another id', { ...place, id: 'b' }],
    ['another schema', { ...place, schema: 2 }],
  ])('does not open in %s', async (_name, other) => {
    const key = await makeKey();
    const box = await seal(key, place, value);
    await expect(unseal(key, other, box)).rejects.toEqual(damaged);
  });

  it('does not open once a single bit has changed', async () => {
    const key = await makeKey();
    const box = await seal(key, place, value);
    for (let at = 0; at < box.data.byteLength; at += 1) {
      const data = box.data.slice(0);
      new Uint8Array(data)[at]! ^= 1;
      await expect(unseal(key, place, { ...box, data })).rejects.toEqual(damaged);
    }
  });

  it('does not open with another key', async () => {
    const box = await seal(await makeKey(), place, value);
    await expect(unseal(await makeKey(), place, box)).rejects.toEqual(damaged);
  });

  it('is sealed by a key that cannot be read out', async () => {
    await expect(crypto.subtle.exportKey('raw', await makeKey())).rejects.toMatchObject({ name: 'InvalidAccessError' });
  });
});

describe('what the database throws', () => {
  it('becomes a fault', async () => {
    await expect(guarded(() => Promise.reject(new Error('any')))).rejects.toEqual(expect.objectContaining({ fault: 'storeUnavailable' }));
  });

  it('tells a full disk, also from inside', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const aborted = Object.assign(new Error('aborted'), { name: 'AbortError', inner: full });
    for (const error of [full, aborted]) {
      await expect(guarded(() => Promise.reject(error))).rejects.toEqual(expect.objectContaining({ fault: 'storeFull' }));
    }
  });

  it('leaves a fault as it is', async () => {
    const fault = new StorageFault('storeDamaged');
    await expect(guarded(() => Promise.reject(fault))).rejects.toBe(fault);
  });
});
