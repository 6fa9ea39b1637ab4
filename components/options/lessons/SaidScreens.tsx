import { useStore } from '@nanostores/preact';
import type { ScreenLesson } from '../../../utils/lessons/screen-lesson.ts';
import { screenLessons } from '../../../utils/storage/session-items.ts';
import { lessonWords } from '../../../utils/words/ja/lessons.ts';
import { Button } from '../../Button.tsx';

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });

/** What the person said about whole screens, each with a way to forget it. */
export function SaidScreens({ said }: { said: readonly ScreenLesson[] }) {
  const words = useStore(lessonWords);
  if (said.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.saidTitle}</h2>
      <p>{words.saidLead}</p>
      <ul class="cards">
        {said.map((one) => {
          const what = words[`said_${one.screen}`];
          return (
            <li key={one.address + one.look} class="card">
              <div class="lesson">
                <h3 class="card-name">{what}</h3>
                <p class="card-facts">
                  <span>{one.address}</span>
                  <span>{words.taughtAt({ date: day.format(one.taughtAt) })}</span>
                </p>
              </div>
              <Button
                look="secondary"
                label={words.forgetOf({ what })}
                onPress={() => void screenLessons.write(said.filter((other) => other !== one))}
              >
                {words.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
