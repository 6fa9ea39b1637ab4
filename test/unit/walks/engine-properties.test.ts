import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenKeys } from '../../../utils/ccus/screens.ts';
import { advance, begin, conditionHolds, openStep, stepsNow, type Happening } from '../../../utils/walks/engine.ts';
import type { Have, PersonContext, Sight, Step, Walk } from '../../../utils/walks/walk.ts';

const haves: Have[] = ['person', 'id', 'items', 'mailInUse', 'canLogin', 'cannotLogin', 'contact'];
const keys = ['kind', 'a', 'b', 'c', 'd', 'e'] as const;
const condition = fc.record(
  {
    kind: fc.constantFrom('business' as const, 'worker' as const),
    answers: fc.dictionary(fc.constantFrom(...keys), fc.subarray(['business', 'worker', 'yes']), { maxKeys: 1 }),
    has: fc.subarray(haves, { maxLength: 1 }),
    lacks: fc.subarray(haves, { maxLength: 1 }),
  },
  { requiredKeys: [] },
);
const sight: fc.Arbitrary<Sight> = fc.oneof(
  fc.record({ screen: fc.constantFrom(...screenKeys), says: fc.constantFrom('', '成功しました') }),
  fc.record({ event: fc.constantFrom('filled' as const, 'locked' as const) }),
);
const ending = fc.oneof(
  fc.record({ choices: fc.constant(['business', 'worker', 'yes']) }),
  fc.record({ own: fc.constant(true as const) }),
  fc.record({
    seenBy: fc.array(
      fc.record(
        { screen: fc.constantFrom(...screenKeys, 'any' as const), leaps: fc.constant(true as const) },
        { requiredKeys: ['screen'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);
const anyWalk: fc.Arbitrary<Walk> = fc
  .array(fc.tuple(ending, fc.option(condition, { nil: undefined })), { minLength: 1, maxLength: keys.length })
  .map((all) => ({
    key: 'login',
    steps: all.map(([end, when], at): Step => ({ key: keys[at]!, ...end, ...(when ? { when } : {}) })),
  }));
const about: fc.Arbitrary<PersonContext> = fc.record({
  kind: fc.constantFrom(null, 'business' as const, 'worker' as const),
  has: fc.subarray(haves),
});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constant('seen' as const), sight }),
  fc.record({
    what: fc.constant('choose' as const),
    step: fc.constantFrom(...keys),
    choice: fc.constantFrom('business', 'worker', 'yes', 'no'),
  }),
  fc.record({ what: fc.constantFrom('own' as const, 'skip' as const, 'look' as const), step: fc.constantFrom(...keys, 'zz') }),
  fc.record({ what: fc.constantFrom('back' as const, 'next' as const) }),
);

describe('any walk, whatever happens', () => {
  const walked = fc.tuple(anyWalk, about, fc.array(happening, { maxLength: 25 }));
  const after = ([data, who, events]: [Walk, PersonContext, Happening[]]) =>
    events.reduce((now, event) => advance(data, now, who, event), begin(data));

  it('opens a step that is shown, or none when every shown step is finished', () => {
    fc.assert(
      fc.property(walked, (one) => {
        const progress = after(one);
        const steps = stepsNow(one[0], progress, one[1]);
        const open = openStep(one[0], progress, one[1]);
        const rest = steps.filter(({ key }) => !Object.hasOwn(progress.done, key));
        expect(open ? steps.includes(open) : rest.length === 0).toBe(true);
      }),
    );
  });

  it('ticks a step only in the way that the step allows', () => {
    fc.assert(
      fc.property(walked, (one) => {
        const { done, answers } = after(one);
        const allowed = one[0].steps.filter((step) => {
          const how = done[step.key];
          if (how === 'answered') return 'choices' in step && step.choices.includes(answers[step.key]!);
          return how === undefined || how === 'skipped' || (how === 'own' ? 'own' in step : 'seenBy' in step);
        });
        expect(allowed).toEqual(one[0].steps);
      }),
    );
  });

  it('never loses what is finished, except behind another answer', () => {
    fc.assert(
      fc.property(walked, happening, (one, event) => {
        const before = after(one);
        const now = advance(one[0], before, one[1], event);
        const kept = event.what === 'choose' ? {} : before.done;
        expect(now.done).toMatchObject(kept);
      }),
    );
  });

  it('can always be brought to its end, and back again to its first step', () => {
    fc.assert(
      fc.property(walked, (one) => {
        const [data, who] = one;
        let progress = after(one);
        for (let count = 0; count < 2 * data.steps.length; count += 1) {
          const open = openStep(data, progress, who);
          if (!open) break;
          const finished = Object.hasOwn(progress.done, open.key);
          const event: Happening = finished
            ? { what: 'next' }
            : 'choices' in open
              ? { what: 'choose', step: open.key, choice: open.choices[0]! }
              : { what: 'own' in open ? 'own' : 'skip', step: open.key };
          progress = advance(data, progress, who, event);
        }
        expect(openStep(data, progress, who)).toBeNull();
        const [first] = stepsNow(data, progress, who);
        for (let count = 0; count < data.steps.length; count += 1) progress = advance(data, progress, who, { what: 'back' });
        expect(openStep(data, progress, who)).toBe(first ?? null);
      }),
    );
  });

  it('shows a step exactly while its condition holds, but sends nobody back to one', () => {
    fc.assert(
      fc.property(walked, (one) => {
        const progress = after(one);
        const shown = stepsNow(one[0], progress, one[1]);
        const isDone = ({ key }: Step) => Object.hasOwn(progress.done, key);
        const far = one[0].steps.indexOf(shown.findLast(isDone)!);
        one[0].steps.forEach((step, index) => {
          const left = (step.key === 'kind' && one[1].kind !== null) || (index < far && !isDone(step));
          expect(shown.includes(step)).toBe(!left && conditionHolds(step.when, progress, one[1]));
        });
      }),
    );
  });
});
