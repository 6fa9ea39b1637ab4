import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { running } from '../../../utils/guard/time-left.ts';
import type { GuardFacts } from '../../../utils/messages/guard.ts';
import { guardWords } from '../../../utils/words/ja/guard.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';
import type { Block } from '../../guard/blocks.ts';
import { BlockView } from '../../guard/BlockView.tsx';
import { sceneOf } from '../../guard/scene.ts';
import { Status } from '../../guard/Status.tsx';
import { useSecond } from '../../use-second.ts';
import type { Line } from '../line.ts';
import { Shell } from '../Shell.tsx';
import { SayCovered, SureButton } from '../SureButton.tsx';
import { usePlace, type PanelPlace } from '../use-place.ts';
import { useGuard, useRenewal, type GuardPanelState } from './use-guard.ts';
import './guard.css';

type Buttons = NonNullable<Block['buttons']>;

interface TellingProps {
  line: Line;
  place: PanelPlace;
  shell: preact.RefObject<HTMLElement | null>;
  facts: GuardFacts;
  guard: GuardPanelState;
}

function Telling({ line, place, shell, facts, guard }: TellingProps) {
  const t = useStore(guardWords);
  const { hidden } = useStore(panelWords);
  const now = useSecond();
  const [detailed, setDetailed] = useState(false);
  const [covered, setCovered] = useState(false);
  const { keys, held, press } = guard;
  const scene = sceneOf(facts, t);
  const { whose, short, status, blocks } = scene;
  useRenewal(now, scene.next);
  useEffect(() => setCovered(false), [facts]);
  const buttons = (all: Buttons) => (
    <div class="guard-buttons">
      {all.map(({ do: what, label, main }) => (
        <SureButton key={what} look={main ? 'primary' : 'secondary'} onPress={() => press(what)}>
          {label}
        </SureButton>
      ))}
    </div>
  );
  const shortly = (
    <>
      {short.text}
      {short.until !== undefined && <span role="timer">{running(short.until - now)}</span>}
    </>
  );
  const said = covered ? hidden : held === 'again' ? t.brakeAgain : held === 'went' ? t.brakeWent : '';
  const hasMore = blocks.some(({ more }) => more);
  return (
    <SayCovered.Provider value={() => setCovered(true)}>
      <Shell
        line={line}
        place={place}
        shell={shell}
        words={{ title: t.title, fold: t.shut, unfold: t.open, move: t.move }}
        short={shortly}
        said={said === '' ? { text: scene.say, shown: false } : { text: said, shown: true }}
      >
        <div class="panel-scroll guard">
          {whose && <p class="soft">{whose}</p>}
          {status && <Status status={status} now={now} />}
          {keys.caps && <BlockView block={{ tone: 'care', text: t.caps }} />}
          {keys.wide && <BlockView block={{ tone: 'care', text: t.wide }} />}
          {blocks.map((block, index) => (!block.more || detailed) && <BlockView key={index} block={block} buttons={buttons} />)}
          {hasMore && (
            <button type="button" class="button plain" aria-expanded={detailed} onClick={() => setDetailed(!detailed)}>
              {detailed ? t.detailClose : t.detailOpen}
            </button>
          )}
        </div>
      </Shell>
    </SayCovered.Provider>
  );
}

/** The panel beside a login: how many tries are left, what is wrong with the ID, and when a lock ends. */
export function GuardPanel({ line }: { line: Line }) {
  const shell = useRef<HTMLElement>(null);
  const place = usePlace(line, shell);
  const guard = useGuard(line, place);
  // By now all that listen are there.
  useEffect(() => line.open(), []);
  if (place.screen === null || guard.facts === null) return null;
  return <Telling line={line} place={place} shell={shell} facts={guard.facts} guard={guard} />;
}
