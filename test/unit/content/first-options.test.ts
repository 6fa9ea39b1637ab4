import { expect, it } from 'vitest';
import { firstOptions } from '../../../utils/content/page/control-facts.ts';

it('of a pulldown of a hundred thousand, no more options are touched than are wanted', () => {
  const touched = new Set<PropertyKey>();
  const options = new Proxy({ length: 100_000 } as Record<PropertyKey, unknown>, {
    get: (all, name) => {
      touched.add(name);
      return name === 'length' ? all['length'] : { text: String(name) };
    },
  });
  const first = firstOptions({ options } as unknown as HTMLSelectElement, 14);
  expect(first.map(({ text }) => text)).toEqual(Array.from({ length: 14 }, (_none, at) => String(at)));
  expect(touched.size).toBe(15);
});
