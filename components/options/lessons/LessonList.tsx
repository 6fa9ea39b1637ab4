import { useStore } from '@nanostores/preact';
import type { Lesson } from '../../../utils/lessons/lesson.ts';
import { lessonWords } from '../../../utils/words/ja/lessons.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { useLessonText } from './use-lesson-text.ts';

const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' });

/** Every lesson with its meaning, and a button that forgets it. */
export function LessonList({ lessons, forget }: { lessons: readonly Lesson[]; forget: (gone: Lesson[]) => void }) {
  const words = useStore(lessonWords);
  const tell = useLessonText();
  return (
    <ul class="cards">
      {lessons.map((lesson) => {
        const { sentence, place } = tell(lesson);
        return (
          <li key={lesson.id} class="card">
            <div class="lesson">
              <h2 class="card-name">{sentence}</h2>
              <p class="card-facts">
                <span>{place}</span>
                <span>{words.taughtAt({ date: day.format(lesson.taughtAt) })}</span>
              </p>
              {lesson.fits ? (
                <p>{words.fits}</p>
              ) : (
                <Notice tone="care">
                  <p>{words.lost}</p>
                </Notice>
              )}
            </div>
            <Button look="secondary" label={words.forgetOf({ what: sentence })} onPress={() => forget([lesson])}>
              {words.forget}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
