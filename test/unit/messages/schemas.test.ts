import { describe, expect, it } from 'vitest';
import { fromPageSchemas, fromOwnPageSchemas } from '../../../utils/messages/schemas/index.ts';
import { fromPage, fromOwnPage, tab } from '../../examples/message-examples.ts';

/** Longer than anything that a message may hold. */
const endless = 'あ'.repeat(150_000);
/** Places in a list of bounded length, pixels and states of an answer; of other numbers only the kind is held. */
const bounded = /^\.at$|\.(x|y|load|statuses\.0)$/;

/** Every value that differs from this one in one place, where it must not: too much of something, something more, something less. */
function* spoilt(value: unknown, path = ''): Generator<[place: string, spoilt: unknown]> {
  if (typeof value === 'string') yield [`${path} endless`, endless];
  if (typeof value === 'number') {
    const wrong = [
      Number.NaN,
      ...(/\.(worth|x|y)$/.test(path) ? [] : [0.5]),
      ...(path.endsWith('.worth') ? [] : [-1e9]),
      ...(bounded.test(path) ? [1e9] : []),
    ];
    for (const number of wrong) yield [`${path} ${number}`, number];
  }
  if (typeof value === 'boolean') yield [`${path} no boolean`, 'true'];
  if (Array.isArray(value)) {
    yield [`${path} too many`, Array.from({ length: 500 }, () => value[0] as unknown)];
    for (const [place, part] of spoilt(value[0], `${path}.0`)) yield [place, [part]];
  } else if (typeof value === 'object' && value !== null) {
    yield [`${path} more`, { ...value, more: 1 }];
    for (const [key, one] of Object.entries(value)) {
      yield [`${path} without ${key}`, Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))];
      for (const [place, part] of spoilt(one, `${path}.${key}`)) yield [place, { ...value, [key]: part }];
    }
  }
}

const pageShapes = Object.fromEntries(Object.entries(fromPageSchemas).map(([name, { data }]) => [name, data]));

describe.each([
  ['a page', pageShapes, fromPage],
  ['our own pages', fromOwnPageSchemas, fromOwnPage],
] as const)('a message from %s', (_who, schemas, messages) => {
  const all = Object.entries(messages) as [string, unknown][];

  it('has a shape to be held to', () => {
    expect(Object.keys(schemas).toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  it.each(all)('%s is taken as it should be, and in no other shape or size', (name, message) => {
    const schema = (schemas as typeof pageShapes)[name]!;
    expect(schema.safeParse(message).success).toBe(true);
    const taken = [...spoilt(message)].filter(([, other]) => schema.safeParse(other).success);
    expect(taken.map(([place]) => place)).toEqual([]);
  });
});

describe('a text of a fixed form in a message', () => {
  it.each([
    [fromOwnPageSchemas['guard/correct'], { key: 'A'.repeat(64), what: 'reset' }],
    [fromOwnPageSchemas['guard/correct'], { key: 'a'.repeat(63), what: 'reset' }],
    [fromOwnPageSchemas['host/allow'], { ...tab, host: 'Form.example' }],
    [fromOwnPageSchemas['host/allow'], { ...tab, host: 'form.example/x' }],
    [fromPageSchemas['inquiry/done'].data, { receipt: 'C-12345' }],
    [fromPageSchemas['inquiry/done'].data, { receipt: 'みほん建設' }],
  ])('is taken in no other: %#', (schema, message) => expect(schema.safeParse(message).success).toBe(false));
});
