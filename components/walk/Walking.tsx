import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { requestBackground } from '../../utils/messages/send.ts';
import type { TabWalk } from '../../utils/messages/walks.ts';
import { walkWords } from '../../utils/words/ja/walks/common.ts';
import { openStep, stepsNow } from '../../utils/walks/engine.ts';
import type { Walk } from '../../utils/walks/walk.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { UnlockForm } from '../vault/UnlockForm.tsx';
import { StepList } from './StepList.tsx';
import type { WalkOfTab } from './use-walk.ts';

function Whose({ now, tabId }: { now: TabWalk; tabId: number }) {
  const words = useStore(walkWords);
  const { whose, otherPerson, chosen } = now;
  return (
    <>
      {whose && (
        <p class="whose">
          {whose.lastFour === '' ? words.forWhomNoId({ name: whose.name }) : words.forWhom({ name: whose.name, digits: whose.lastFour })}
        </p>
      )}
      {whose && chosen === null && (
        <div class="choose-again">
          <Button look="secondary" onPress={() => void requestBackground('grant/give', { tabId, profileId: whose.profileId })}>
            {words.chooseAgain}
          </Button>
          <p class="soft">{words.chooseAgainLead}</p>
        </div>
      )}
      {otherPerson && (
        <Notice tone="bad" role="alert">
          <p>{words.otherPerson}</p>
        </Notice>
      )}
    </>
  );
}

/** Says to a screen reader what the page has just ticked. */
function useNews(data: Walk, now: TabWalk, texts: Readonly<Record<string, string>>): string {
  const words = useStore(walkWords);
  const known = useRef(now.progress.done);
  const [news, setNews] = useState('');
  useEffect(() => {
    const fresh = stepsNow(data, now.progress, now.about).filter(
      ({ key }) => now.progress.done[key] === 'seen' && known.current[key] === undefined,
    );
    known.current = now.progress.done;
    if (fresh.length === 0) return;
    const next = openStep(data, now.progress, now.about);
    const ticked = fresh.map(({ key }) => words.ticked({ step: texts[key] ?? '' }));
    setNews([...ticked, next ? words.opened({ step: texts[next.key] ?? '' }) : (texts.done ?? '')].join(''));
  }, [now.progress]);
  return news;
}

export interface WalkingProps {
  data: Walk;
  texts: Readonly<Record<string, string>>;
  now: TabWalk;
  walk: WalkOfTab;
}

/** The walk that goes on in this tab. */
export function Walking({ data, texts, now, walk }: WalkingProps) {
  const words = useStore(walkWords);
  const over = openStep(data, now.progress, now.about) === null;
  const first = stepsNow(data, now.progress, now.about)[0];
  const atStart = openStep(data, now.progress, now.about) === first;
  return (
    <>
      <h1>{texts.title}</h1>
      <Whose now={now} tabId={walk.tabId} />
      <p class="visually-hidden" role="status">
        {useNews(data, now, texts)}
      </p>
      {now.unkept && (
        <Notice tone="care">
          <p>{words.unkept}</p>
          <UnlockForm />
        </Notice>
      )}
      <StepList data={data} texts={texts} now={now} walk={walk} />
      {over && (
        <Notice tone="good">
          <p>
            <strong>{words.finished}</strong>
          </p>
          <p>{texts.done}</p>
        </Notice>
      )}
      <div class="walk-foot">
        {!atStart && (
          <Button look="secondary" onPress={() => walk.step({ what: 'back' })}>
            {words.back}
          </Button>
        )}
        <Button look={over ? 'primary' : 'secondary'} onPress={walk.later}>
          {over ? words.close : words.later}
        </Button>
      </div>
      {!over && !now.unkept && <p class="soft">{words.laterLead}</p>}
    </>
  );
}
