import { expect, it } from 'vitest';
import { serialQueue } from '../../../utils/background/serial-queue.ts';

it('does one after the other, in the order in which they came, also after one that fails', async () => {
  const [oneByOne, done] = [serialQueue(), [] as string[]];
  const gate = Promise.withResolvers<void>();
  const first = oneByOne(async () => {
    await gate.promise;
    done.push('first');
    throw new Error('first');
  });
  const second = oneByOne(async () => done.push('second'));
  await Promise.resolve();
  expect(done).toEqual([]);
  gate.resolve();
  await expect(first).rejects.toThrow('first');
  expect([await second, done]).toEqual([2, ['first', 'second']]);
});
