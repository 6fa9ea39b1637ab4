import type { PersonKind } from '../ccus/ids.ts';
import type { PersonContext, Condition, PageAction, Sight, Sign, Step, Walk, WalkKey, When } from './walk.ts';

/** How a step was finished. `stored`: a stored value answered it. `skipped`: the person skipped it, or a later screen showed that it is behind. */
export type Finish = 'seen' | 'answered' | 'stored' | 'own' | 'skipped';

/** How far a walk has come. */
export interface Progress {
  walk: WalkKey;
  /** Question → answer. */
  answers: Readonly<Record<string, string>>;
  done: Readonly<Record<string, Finish>>;
  /** The finished step that the person has gone back to, or `null` for the first step that is not finished. */
  at: string | null;
}

export type StepEvent =
  { what: 'choose'; step: string; choice: string } | { what: 'own' | 'skip' | 'look'; step: string } | { what: 'back' } | { what: 'next' };

export type Happening = StepEvent | { what: 'seen'; sight: Sight };

export const begin = ({ key }: Walk): Progress => ({ walk: key, answers: {}, done: {}, at: null });

const kindOf = ({ answers }: Progress, about: PersonContext): PersonKind | null => {
  const said = answers.kind;
  return about.kind ?? (said === 'business' || said === 'worker' ? said : null);
};

/** Whether a condition holds now. */
export function conditionHolds(when: When | undefined, progress: Progress, about: PersonContext): boolean {
  if (!when) return true;
  return (Array.isArray as (one: When) => one is readonly Condition[])(when)
    ? when.some((one) => meets(one, progress, about))
    : meets(when, progress, about);
}

function meets(when: Condition, progress: Progress, about: PersonContext): boolean {
  if (when.kind && when.kind !== kindOf(progress, about)) return false;
  if (when.has?.some((thing) => !about.has.includes(thing))) return false;
  if (when.lacks?.some((thing) => about.has.includes(thing))) return false;
  return Object.entries(when.answers ?? {}).every(([question, answers]) => answers.includes(progress.answers[question] ?? ''));
}

const finished = (step: Step, { done }: Progress): boolean => Object.hasOwn(done, step.key);

/**
 * The steps that are shown, in order. The question `kind` is left out when the
 * chosen person answers it. Unfinished steps before the last finished one are
 * left out as well, so that nobody is sent back because a choice has expired.
 */
export function stepsNow(walk: Walk, progress: Progress, about: PersonContext): Step[] {
  const fitting = walk.steps.filter((step) => conditionHolds(step.when, progress, about) && !(step.key === 'kind' && about.kind !== null));
  const last = fitting.findLastIndex((step) => finished(step, progress));
  return fitting.filter((step, index) => index > last || finished(step, progress));
}

/** The step that is open, or `null` when the walk has come to its end. */
export function openStep(walk: Walk, progress: Progress, about: PersonContext): Step | null {
  const steps = stepsNow(walk, progress, about);
  return steps.find(({ key }) => key === progress.at) ?? steps.find((step) => !finished(step, progress)) ?? null;
}

const finish = (progress: Progress, step: Step, how: Finish): Progress => ({
  ...progress,
  done: { ...progress.done, [step.key]: how },
  at: null,
});

const without = <T>(all: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !keys.has(key)));

/** Takes an answer. If it differs from the earlier one, everything after that question starts again. */
function choose(walk: Walk, progress: Progress, step: Step, choice: string, how: Finish = 'answered'): Progress {
  const { answers, done } = progress;
  const changed = Object.hasOwn(answers, step.key) && answers[step.key] !== choice;
  const after = new Set(changed ? walk.steps.slice(walk.steps.indexOf(step) + 1).map(({ key }) => key) : []);
  const kept: Progress = { ...progress, answers: without(answers, after), done: without(done, after) };
  return finish({ ...kept, answers: { ...kept.answers, [step.key]: choice } }, step, how);
}

/** Answers open questions from stored values, one after the other. Answers none while the person looks at an earlier step. */
export function answerStored(walk: Walk, progress: Progress, about: PersonContext): Progress {
  const open = progress.at === null ? openStep(walk, progress, about) : null;
  if (!open || !('choices' in open)) return progress;
  const known = open.storedAs?.find(({ has }) => about.has.includes(has));
  return known ? answerStored(walk, choose(walk, progress, open, known.choice, 'stored'), about) : progress;
}

/** What the press that begins a walk also does, or `null`. It does so only while nothing has been done in the walk. */
export function firstAction(walk: Walk, progress: Progress, about: PersonContext): PageAction | null {
  const isFresh = Object.values(progress.done).every((how) => how === 'stored');
  const { atStart } = (isFresh && openStep(walk, progress, about)) || {};
  return atStart && conditionHolds(atStart.when, progress, about) ? atStart.do : null;
}

function shows(sign: Sign, sight: Sight): boolean {
  if ('event' in sign) return 'event' in sight && sight.event === sign.event;
  if ('event' in sight) return false;
  return (sign.screen === 'any' || sign.screen === sight.screen) && (sign.says?.test(sight.says) ?? true);
}

const proves = (step: Step, sight: Sight, leaping: boolean): boolean =>
  'seenBy' in step && step.seenBy.some((sign) => (!leaping || ('leaps' in sign && sign.leaps)) && shows(sign, sight));

/** The step that the sight finishes: the first unfinished one, or a later one whose sign may leap. No sign leaps over a question. */
function provenBy(steps: readonly Step[], progress: Progress, sight: Sight): Step | null {
  const open = steps.filter((step) => !finished(step, progress));
  const question = open.findIndex((step) => 'choices' in step);
  const near = question === -1 ? open : open.slice(0, question);
  return near.find((step, index) => proves(step, sight, index > 0)) ?? null;
}

/** The answer that a sight gives to the question that is open. */
function answered(step: Step | undefined, sight: Sight): string | undefined {
  return step && 'choices' in step ? step.knownBy?.find(({ sign }) => shows(sign, sight))?.choice : undefined;
}

function see(walk: Walk, progress: Progress, about: PersonContext, sight: Sight): Progress {
  const steps = stepsNow(walk, progress, about);
  const next = steps.find((step) => !finished(step, progress));
  const answer = answered(next, sight);
  if (next && answer !== undefined) return see(walk, choose(walk, progress, next, answer), about, sight);
  const proven = provenBy(steps, progress, sight);
  if (!proven) return progress;
  const passed = steps.slice(0, steps.indexOf(proven)).filter((step) => !finished(step, progress));
  const before = passed.reduce((now, step) => finish(now, step, 'skipped'), progress);
  // An event happens only once, but the same screen may prove the next step as well.
  const after = finish(before, proven, 'seen');
  return 'event' in sight ? after : see(walk, after, about, sight);
}

function turn(walk: Walk, progress: Progress, about: PersonContext, by: 1 | -1): Progress {
  const steps = stepsNow(walk, progress, about);
  const now = openStep(walk, progress, about);
  const index = (now ? steps.indexOf(now) : steps.length) + by;
  const to = steps[index];
  // Going forward never skips an unfinished step.
  if (by === 1 && (!now || !finished(now, progress))) return progress;
  if (by === -1 && !to) return progress;
  return { ...progress, at: to && finished(to, progress) ? to.key : null };
}

/**
 * The progress after something has happened. Whatever does not fit the walk's
 * present state (a late press, an unknown step) changes nothing.
 */
export function advance(walk: Walk, progress: Progress, about: PersonContext, event: Happening): Progress {
  if (event.what === 'seen') return see(walk, progress, about, event.sight);
  if (event.what === 'back') return turn(walk, progress, about, -1);
  if (event.what === 'next') return turn(walk, progress, about, 1);
  const step = stepsNow(walk, progress, about).find(({ key }) => key === event.step);
  if (!step) return progress;
  const open = openStep(walk, progress, about) === step;
  switch (event.what) {
    case 'choose':
      return open && 'choices' in step && step.choices.includes(event.choice) ? choose(walk, progress, step, event.choice) : progress;
    case 'own':
      return open && 'own' in step ? finish(progress, step, 'own') : progress;
    case 'skip':
      return open && 'seenBy' in step && !finished(step, progress) ? finish(progress, step, 'skipped') : progress;
    case 'look':
      return finished(step, progress) ? { ...progress, at: step.key } : { ...progress, at: null };
  }
}

/** What the inquiry form is filled with: what the last step up to the open one says about it. */
export function inquiryOf(walk: Walk, progress: Progress, about: PersonContext): Step['inquiry'] | null {
  const steps = stepsNow(walk, progress, about);
  const open = openStep(walk, progress, about);
  const upTo = open ? steps.slice(0, steps.indexOf(open) + 1) : steps;
  return upTo.findLast(({ inquiry }) => inquiry)?.inquiry ?? null;
}
