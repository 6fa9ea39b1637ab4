import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenKeys } from '../../../utils/ccus/screens.ts';
import { advance, answerStored, begin, firstDeed, conditionHolds, inquiryOf, openStep, stepsNow, type Happening, type Progress } from '../../../utils/walks/engine.ts';
import { walkOf } from '../../../utils/walks/registry.ts';
import { walk, type PersonContext, type Have, type Sight, type Step, type Walk } from '../../../utils/walks/walk.ts';

const nobody: PersonContext = { kind: null, has: [] };
const see = (screen: (typeof screenKeys)[number], says = ''): Happening => ({ what: 'seen', sight: { screen, says } });

const sample = walk({
  key: 'password',
  steps: [
    { key: 'kind', choices: ['business', 'worker'] },
    { key: 'card', when: { kind: 'worker' }, own: true },
    { key: 'open', seenBy: [{ screen: 'reissue' }] },
    { key: 'fill', seenBy: [{ event: 'filled' }] },
    { key: 'mail', own: true, inquiry: { topic: '1', branch: 'c' } },
    { key: 'change', seenBy: [{ screen: 'passwordChange', leaps: true }] },
    { key: 'code', seenBy: [{ screen: 'login' }, { screen: 'any', says: /成功/, leaps: true }] },
    { key: 'again', choices: ['yes', 'no'], when: { has: ['contact'] } },
    { key: 'in', seenBy: [{ screen: 'portal', leaps: true }] },
  ],
});
const run = (events: readonly Happening[], about = nobody, from = begin(sample)) =>
  events.reduce<Progress>((now, event) => advance(sample, now, about, event), from);
const openKey = (progress: Progress, about = nobody) => openStep(sample, progress, about)?.key;
const business: Happening = { what: 'choose', step: 'kind', choice: 'business' };

describe('a walk', () => {
  it('goes from step to step by what the page shows', () => {
    expect(openKey(begin(sample))).toBe('kind');
    expect(openKey(run([business]))).toBe('open');
    expect(openKey(run([business, see('login')]))).toBe('open');
    const filled: Happening = { what: 'seen', sight: { event: 'filled' } };
    expect(openKey(run([business, filled]))).toBe('open');
    const toMail = [business, see('reissue'), filled];
    expect(openKey(run(toMail))).toBe('mail');
    const end = run([...toMail, { what: 'own', step: 'mail' }, see('passwordChange'), see('login'), see('portal')]);
    expect(openKey(end)).toBeUndefined();
    expect(end.done).toEqual({
      kind: 'answered', open: 'seen', fill: 'seen', mail: 'own', change: 'seen', code: 'seen', in: 'seen',
    });
  });

  it('takes no promise for what a page can show, and no sight for what none can', () => {
    expect(openKey(run([business, { what: 'own', step: 'open' }]))).toBe('open');
    expect(run([business, { what: 'skip', step: 'open' }]).done.open).toBe('skipped');
    expect(openKey(run([business, { what: 'skip', step: 'open' }, { what: 'skip', step: 'fill' }, { what: 'skip', step: 'mail' }]))).toBe('mail');
  });

  it('leaps only by a sight that cannot come earlier, and never over a question', () => {
    const leapt = run([business, see('passwordChange')]);
    expect(openKey(leapt)).toBe('code');
    expect(leapt.done).toMatchObject({ open: 'skipped', fill: 'skipped', mail: 'skipped', change: 'seen' });
    expect(openKey(run([see('portal')]))).toBe('kind');
    const about: PersonContext = { kind: 'business', has: ['contact'] };
    expect(openKey(run([see('portal')], about), about)).toBe('open');
  });

  it('does not ask what the chosen person answers', () => {
    expect(openKey(begin(sample), { kind: 'worker', has: ['person'] })).toBe('card');
    expect(openKey(begin(sample), { kind: 'business', has: ['person'] })).toBe('open');
  });

  it('answers what is stored, which the person may answer otherwise', () => {
    const asked = walk({
      key: 'mail',
      steps: [
        { key: 'in', choices: ['yes', 'no'], storedAs: [{ choice: 'yes', has: 'canLogin' }, { choice: 'no', has: 'cannotLogin' }] },
        { key: 'form', when: { answers: { in: ['no'] } }, own: true },
        { key: 'login', when: { answers: { in: ['yes'] } }, own: true },
      ],
    });
    const about: PersonContext = { kind: 'business', has: ['cannotLogin'] };
    const known = answerStored(asked, begin(asked), about);
    expect([known.done, openStep(asked, known, about)?.key]).toEqual([{ in: 'stored' }, 'form']);
    expect(answerStored(asked, begin(asked), nobody)).toEqual(begin(asked));
    const back = advance(asked, known, about, { what: 'look', step: 'in' });
    expect(answerStored(asked, back, about)).toBe(back);
    const other = answerStored(asked, advance(asked, back, about, { what: 'choose', step: 'in', choice: 'yes' }), about);
    expect([other.done, openStep(asked, other, about)?.key]).toEqual([{ in: 'answered' }, 'login']);
  });

  it('sends nobody back for what is wanted only since the choice of the person is over', () => {
    const asked = walk({ key: 'mail', steps: [
      { key: 'who', when: { lacks: ['person'] }, own: true },
      { key: 'form', seenBy: [{ screen: 'inquiryForm' }] },
      { key: 'answer', own: true },
    ] });
    const chosen: PersonContext = { kind: 'business', has: ['person'] };
    expect(openStep(asked, begin(asked), nobody)?.key).toBe('who');
    const sent = advance(asked, begin(asked), chosen, see('inquiryForm'));
    expect(openStep(asked, sent, nobody)?.key).toBe('answer');
    expect(stepsNow(asked, sent, nobody).map(({ key }) => key)).toEqual(['form', 'answer']);
  });

  it('walks anew what comes after another answer', () => {
    const back: Happening[] = [business, see('reissue'), { what: 'look', step: 'kind' }];
    expect(openKey(run(back))).toBe('kind');
    expect(openKey(run([...back, business]))).toBe('fill');
    const other = run([...back, { what: 'choose', step: 'kind', choice: 'worker' }]);
    expect(other.done).toEqual({ kind: 'answered' });
    expect(openKey(other)).toBe('card');
  });

  it('opens the next page with the press that begins it, only where nothing has to be asked and nothing was done', () => {
    const mail = walkOf('mail');
    const all: PersonContext = { kind: 'business', has: ['person', 'id', 'items', 'contact', 'cannotLogin'] };
    const fresh = answerStored(mail, begin(mail), all);
    expect(firstDeed(mail, fresh, all)).toBe('openInquiry');
    for (const missing of all.has.filter((has) => has !== 'id')) {
      const some: PersonContext = { ...all, has: all.has.filter((has) => has !== missing) };
      expect(firstDeed(mail, answerStored(mail, begin(mail), some), some), missing).toBeNull();
    }
    const looked = advance(mail, fresh, all, { what: 'look', step: 'canLogin' });
    const answered = advance(mail, looked, all, { what: 'choose', step: 'canLogin', choice: 'no' });
    expect(openStep(mail, answered, all)?.key).toBe('items');
    expect(firstDeed(mail, answered, all)).toBeNull();
  });

  it('has a wrong ID taken away before an inquiry would name it', () => {
    const chosen: PersonContext = { kind: 'business', has: ['person', 'id', 'contact'] };
    const said = { stored: 'wrong', corporate: 'no', notice: 'no', registered: 'yes', wantedId: 'business', noticeMail: 'no', mailSame: 'unknown', codeKept: 'no' };
    const asked = Object.entries(said).reduce(
      (now, [step, choice]) => advance(walkOf('findId'), now, chosen, { what: 'choose', step, choice }),
      begin(walkOf('findId')),
    );
    expect(openStep(walkOf('findId'), asked, chosen)?.key).toBe('emptied');
    const gone: PersonContext = { ...chosen, has: ['person', 'contact'] };
    const emptied = advance(walkOf('findId'), asked, gone, { what: 'own', step: 'emptied' });
    expect(openStep(walkOf('findId'), emptied, gone)?.key).toBe('askWrite');
  });

  it('knows what the inquiry is about from the step that says so', () => {
    expect(inquiryOf(sample, run([business]), nobody)).toBeNull();
    expect(inquiryOf(sample, run([business, see('passwordChange')]), nobody)).toEqual({ topic: '1', branch: 'c' });
  });
});

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
      fc.record({ screen: fc.constantFrom(...screenKeys, 'any' as const), leaps: fc.constant(true as const) }, { requiredKeys: ['screen'] }),
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
const about: fc.Arbitrary<PersonContext> = fc.record({ kind: fc.constantFrom(null, 'business' as const, 'worker' as const), has: fc.subarray(haves) });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constant('seen' as const), sight }),
  fc.record({ what: fc.constant('choose' as const), step: fc.constantFrom(...keys), choice: fc.constantFrom('business', 'worker', 'yes', 'no') }),
  fc.record({ what: fc.constantFrom('own' as const, 'skip' as const, 'look' as const), step: fc.constantFrom(...keys, 'zz') }),
  fc.record({ what: fc.constantFrom('back' as const, 'next' as const) }),
);

describe('any walk, whatever happens', () => {
  const walked = fc.tuple(anyWalk, about, fc.array(happening, { maxLength: 25 }));
  const after = ([data, who, events]: [Walk, PersonContext, Happening[]]) =>
    events.reduce((now, event) => advance(data, now, who, event), begin(data));

  it('opens a step that is shown, or none when every shown step is finished', () => {
    fc.assert(fc.property(walked, (one) => {
      const progress = after(one);
      const steps = stepsNow(one[0], progress, one[1]);
      const open = openStep(one[0], progress, one[1]);
      const rest = steps.filter(({ key }) => !Object.hasOwn(progress.done, key));
      expect(open ? steps.includes(open) : rest.length === 0).toBe(true);
    }));
  });

  it('ticks a step only in the way that the step allows', () => {
    fc.assert(fc.property(walked, (one) => {
      const { done, answers } = after(one);
      const allowed = one[0].steps.filter((step) => {
        const how = done[step.key];
        if (how === 'answered') return 'choices' in step && step.choices.includes(answers[step.key]!);
        return how === undefined || how === 'skipped' || (how === 'own' ? 'own' in step : 'seenBy' in step);
      });
      expect(allowed).toEqual(one[0].steps);
    }));
  });

  it('never loses what is finished, except behind another answer', () => {
    fc.assert(fc.property(walked, happening, (one, event) => {
      const before = after(one);
      const now = advance(one[0], before, one[1], event);
      const kept = event.what === 'choose' ? {} : before.done;
      expect(now.done).toMatchObject(kept);
    }));
  });

  it('can always be brought to its end, and back again to its first step', () => {
    fc.assert(fc.property(walked, (one) => {
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
    }));
  });

  it('shows a step exactly while its condition holds, but sends nobody back to one', () => {
    fc.assert(fc.property(walked, (one) => {
      const progress = after(one);
      const shown = stepsNow(one[0], progress, one[1]);
      const isDone = ({ key }: Step) => Object.hasOwn(progress.done, key);
      const far = one[0].steps.indexOf(shown.findLast(isDone)!);
      one[0].steps.forEach((step, index) => {
        const left = (step.key === 'kind' && one[1].kind !== null) || (index < far && !isDone(step));
        expect(shown.includes(step)).toBe(!left && conditionHolds(step.when, progress, one[1]));
      });
    }));
  });
});
