import { useStore } from '@nanostores/preact';
import { interpolate } from '../../utils/interpolate.ts';
import { walkWords } from '../../utils/words/ja/walks/common.ts';
import { menuWords } from '../../utils/words/ja/walks/menu.ts';
import { conditionHolds } from '../../utils/walks/engine.ts';
import type { Action, WalkAction, WalkFact } from '../../utils/walks/walk.ts';
import { Button } from '../Button.tsx';
import { SourceLine } from '../form/FactNote.tsx';
import { parts } from './parts/index.ts';
import { StoredId } from './StoredId.tsx';
import type { StepProps } from './StepList.tsx';

/** Statements from one source that stand together name it once. */
function bySource(facts: readonly WalkFact[]): WalkFact[][] {
  const groups: WalkFact[][] = [];
  for (const one of facts) {
    const [before] = groups.at(-1) ?? [];
    if (before?.source === one.source && before.grade === one.grade) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  return groups;
}

function Facts({ step, texts, now }: StepProps) {
  const told = (step.facts ?? []).filter(({ when }) => conditionHolds(when, now.progress, now.about));
  return bySource(told).map((together) => {
    const { key: first, grade, source } = together[0]!;
    // A walk states no uncertain facts; a test checks its data for that.
    if (grade === 'unverified') return null;
    return (
      <div key={first}>
        <ul class="facts">
          {together.map(({ key, values = {} }) => (
            <li key={key}>{interpolate(texts[`${step.key}_${key}`] ?? '', values)}</li>
          ))}
        </ul>
        <SourceLine grade={grade} source={source} />
      </div>
    );
  });
}

/** Worth reading, but never the next step. */
const aside: readonly WalkAction[] = ['openRecord', 'openGuard'];

function ActionButtons({ step, now, walk }: StepProps) {
  const words = useStore(walkWords);
  const menu = useStore(menuWords);
  const offered = (step.actions ?? []).filter(({ when }) => conditionHolds(when, now.progress, now.about));
  const button = (action: Action, index: number) => {
    if ('walk' in action) {
      return (
        <Button
          key={action.walk}
          look={action.main ? 'primary' : 'secondary'}
          large
          careful
          onPress={() => walk.handOver(step, action.walk)}
        >
          {words.goTo({ walk: menu[action.walk] })}
        </Button>
      );
    }
    const { do: what } = action;
    if (what === 'showId') return now.chosen && <StoredId key={what} profileId={now.chosen} shown={false} />;
    return (
      <Button key={what} look={index === 0 && !aside.includes(what) ? 'primary' : 'secondary'} large onPress={() => walk.act(what)}>
        {words[`do_${what}`]}
      </Button>
    );
  };
  return offered.length > 0 && <div class="actions">{offered.map(button)}</div>;
}

/** How the step ends: by an answer, by a press, or by a sign on the page. */
function Ending({ step, texts, now, walk }: StepProps) {
  const words = useStore(walkWords);
  const finished = Object.hasOwn(now.progress.done, step.key);
  if ('choices' in step) {
    const given = now.progress.answers[step.key];
    const actionOf = (choice: string) =>
      step.choiceActions?.find((one) => one.choice === choice && conditionHolds(one.when, now.progress, now.about))?.do;
    return (
      <div class="answers" role="group" aria-label={texts[step.key]}>
        {step.choices.map((choice) => {
          const action = actionOf(choice);
          return (
            <Button
              key={choice}
              look="secondary"
              large
              careful
              {...(given === choice ? { label: words.answer({ answer: texts[`${step.key}_${choice}`] ?? '' }) } : {})}
              onPress={() => walk.answer({ what: 'choose', step: step.key, choice }, action)}
            >
              <span class="answer">
                {texts[`${step.key}_${choice}`]}
                {action && <span class="soft">{words.andDo({ action: words[`do_${action}`] })}</span>}
              </span>
            </Button>
          );
        })}
      </div>
    );
  }
  if (finished) {
    return (
      <Button look="secondary" large onPress={() => walk.step({ what: 'next' })}>
        {words.next}
      </Button>
    );
  }
  if ('own' in step) {
    return (
      <div class="own">
        <Button look="secondary" large careful onPress={() => walk.step({ what: 'own', step: step.key })}>
          <span class="box" aria-hidden="true" />
          {texts[`${step.key}_own`]}
        </Button>
        <p class="soft">{words.ownHint}</p>
      </div>
    );
  }
  return (
    <div class="seen-by">
      <p class="waits">{words.waiting}</p>
      <Button look="plain" careful onPress={() => walk.step({ what: 'skip', step: step.key })}>
        {words.skip}
      </Button>
    </div>
  );
}

/** The content of the open step. */
export function StepBody(props: StepProps) {
  const { step, texts, walk } = props;
  const Part = step.part && parts[step.part];
  return (
    <div class="step-body">
      {(texts[`${step.key}_text`] ?? '').split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Facts {...props} />
      {Part && <Part tabId={walk.tabId} now={props.now} />}
      <ActionButtons {...props} />
      <Ending {...props} />
    </div>
  );
}
