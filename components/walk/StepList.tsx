import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TabWalk } from '../../utils/messages/walks.ts';
import { walkWords } from '../../utils/words/ja/walks/common.ts';
import { openStep, stepsNow } from '../../utils/walks/engine.ts';
import type { Step, Walk } from '../../utils/walks/walk.ts';
import { StepBody } from './StepBody.tsx';
import type { WalkOfTab } from './use-walk.ts';

export interface StepProps {
  step: Step;
  texts: Readonly<Record<string, string>>;
  now: TabWalk;
  walk: WalkOfTab;
}

/** How many coming steps are shown: a long list would frighten people. One press shows the rest. */
const nextShown = 2;

const tick = 'M9.6 17.2 4.4 12l1.7-1.7 3.5 3.5 8.3-8.3 1.7 1.7z';
const over = 'M5 11h14v2H5z';

/** Done and skipped steps differ in shape and in words, never in colour alone. */
function Mark({ how, at }: { how: string | undefined; at: number }) {
  const words = useStore(walkWords);
  if (!how) return <span class="step-mark">{at}</span>;
  return (
    <span class={how === 'skipped' ? 'step-mark over' : 'step-mark done'}>
      <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">
        <path d={how === 'skipped' ? over : tick} />
      </svg>
      <span class="visually-hidden">{how === 'skipped' ? words.skipped : words.done}</span>
    </span>
  );
}

function answerOf(step: Step, texts: StepProps['texts'], { progress }: TabWalk): string | undefined {
  return 'choices' in step ? texts[`${step.key}_${progress.answers[step.key]}`] : undefined;
}

/** Every step of the walk with its state; the present one is open. */
export function StepList({ data, ...rest }: Omit<StepProps, 'step'> & { data: Walk }) {
  const words = useStore(walkWords);
  const { texts, now, walk } = rest;
  const steps = stepsNow(data, now.progress, now.about);
  const open = openStep(data, now.progress, now.about);
  const soon = open ? steps.indexOf(open) + nextShown + 1 : steps.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(open?.key);
  useEffect(() => {
    // People who pressed something here read on here. People who work on the page keep their focus there.
    if (shown.current !== open?.key && document.hasFocus()) heading.current?.focus();
    if (shown.current !== open?.key) heading.current?.scrollIntoView({ block: 'start' });
    shown.current = open?.key;
  }, [open?.key]);
  return (
    <ol class="steps" aria-label={words.steps}>
      {steps.slice(0, soon).map((step, index) => {
        const how = now.progress.done[step.key];
        const answer = answerOf(step, texts, now);
        return (
          <li key={step.key} class={step === open ? 'step open' : 'step'} aria-current={step === open ? 'step' : undefined}>
            <Mark how={how} at={index + 1} />
            {step === open ? (
              <>
                <h2 ref={heading} tabIndex={-1}>
                  {texts[step.key]}
                </h2>
                <StepBody step={step} {...rest} />
              </>
            ) : how ? (
              <button type="button" class="look-again" onClick={() => walk.step({ what: 'look', step: step.key })}>
                {texts[step.key]}
                {answer && <span class="soft">{(how === 'stored' ? words.answerStored : words.answer)({ answer })}</span>}
                {how === 'skipped' && <span class="soft">{words.skipped}</span>}
              </button>
            ) : (
              <span class="later">{texts[step.key]}</span>
            )}
          </li>
        );
      })}
      {soon < steps.length && (
        <li class="later-steps">
          <details>
            <summary>{words.laterSteps({ count: steps.length - soon })}</summary>
            <ol start={soon + 1}>
              {steps.slice(soon).map((step, index) => (
                <li key={step.key} class="step">
                  <Mark how={now.progress.done[step.key]} at={soon + index + 1} />
                  <span class="later">{texts[step.key]}</span>
                </li>
              ))}
            </ol>
          </details>
        </li>
      )}
    </ol>
  );
}
