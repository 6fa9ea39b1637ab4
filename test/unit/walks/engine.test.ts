import { describe, expect, it } from 'vitest';
import type { screenKeys } from '../../../utils/ccus/screens.ts';
import {
  advance,
  answerStored,
  begin,
  firstAction,
  inquiryOf,
  openStep,
  stepsNow,
  type Happening,
  type Progress,
} from '../../../utils/walks/engine.ts';
import { walkOf } from '../../../utils/walks/registry.ts';
import { walk, type PersonContext } from '../../../utils/walks/walk.ts';

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
      kind: 'answered',
      open: 'seen',
      fill: 'seen',
      mail: 'own',
      change: 'seen',
      code: 'seen',
      in: 'seen',
    });
  });

  it('takes no promise for what a page can show, and no sight for what none can', () => {
    expect(openKey(run([business, { what: 'own', step: 'open' }]))).toBe('open');
    expect(run([business, { what: 'skip', step: 'open' }]).done.open).toBe('skipped');
    expect(openKey(run([business, { what: 'skip', step: 'open' }, { what: 'skip', step: 'fill' }, { what: 'skip', step: 'mail' }]))).toBe(
      'mail',
    );
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
        {
          key: 'in',
          choices: ['yes', 'no'],
          storedAs: [
            { choice: 'yes', has: 'canLogin' },
            { choice: 'no', has: 'cannotLogin' },
          ],
        },
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
    const asked = walk({
      key: 'mail',
      steps: [
        { key: 'who', when: { lacks: ['person'] }, own: true },
        { key: 'form', seenBy: [{ screen: 'inquiryForm' }] },
        { key: 'answer', own: true },
      ],
    });
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
    expect(firstAction(mail, fresh, all)).toBe('openInquiry');
    for (const missing of all.has.filter((has) => has !== 'id')) {
      const some: PersonContext = { ...all, has: all.has.filter((has) => has !== missing) };
      expect(firstAction(mail, answerStored(mail, begin(mail), some), some), missing).toBeNull();
    }
    const looked = advance(mail, fresh, all, { what: 'look', step: 'canLogin' });
    const answered = advance(mail, looked, all, { what: 'choose', step: 'canLogin', choice: 'no' });
    expect(openStep(mail, answered, all)?.key).toBe('items');
    expect(firstAction(mail, answered, all)).toBeNull();
  });

  it('has a wrong ID taken away before an inquiry would name it', () => {
    const chosen: PersonContext = { kind: 'business', has: ['person', 'id', 'contact'] };
    const said = {
      stored: 'wrong',
      corporate: 'no',
      notice: 'no',
      registered: 'yes',
      wantedId: 'business',
      noticeMail: 'no',
      mailSame: 'unknown',
      codeKept: 'no',
    };
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
