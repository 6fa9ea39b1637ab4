import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readLessons, readSaidScreens, type LessonsFault } from '../../../utils/lessons/file.ts';
import type { Lesson, Taught } from '../../../utils/lessons/lesson.ts';
import { withScreenLesson, type SaidScreen } from '../../../utils/lessons/screen-lesson.ts';
import { sameLesson, takesPlaceOf } from '../../../utils/lessons/make-lesson.ts';
import { replaceLessons } from '../../../utils/storage/lessons.ts';
import { screenLessons } from '../../../utils/storage/session-items.ts';
import { lessonFaultWords, lessonWords } from '../../../utils/words/ja/lessons.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { useLessonText } from './use-lesson-text.ts';

/** Bytes. Five hundred lessons need about half of it. */
const largest = 1024 * 1024;

interface Given {
  lessons: Taught[];
  /** What the file says about whole screens. */
  said: SaidScreen[];
  left: number;
}

interface Row {
  lesson: Taught;
  gone: Lesson[];
}

function Preview({
  given,
  known,
  run,
  cancel,
}: {
  given: Given;
  known: readonly Lesson[];
  run: (rows: Row[]) => void;
  cancel: () => void;
}) {
  const words = useStore(lessonWords);
  const tell = useLessonText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fresh = given.lessons.filter((lesson) => !known.some((one) => sameLesson(lesson, one)));
  const rows = fresh.map((lesson): Row => ({ lesson, gone: known.filter((one) => takesPlaceOf(lesson, one)) }));
  // A lesson of the person's own is replaced only when they say so.
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set([...rows.keys()].filter((at) => rows[at]!.gone.length === 0)));
  const toggle = (at: number) => {
    const next = new Set(chosen);
    if (!next.delete(at)) next.add(at);
    setChosen(next);
  };
  const replaces = rows.filter(({ gone }) => gone.length > 0).length;
  const picked = rows.filter((_row, at) => chosen.has(at));
  return (
    <div class="stack restore">
      <h3 ref={heading} tabIndex={-1}>
        {words.importPlan}
      </h3>
      <p>{words.importCounts({ fresh: rows.length - replaces, replaces, same: given.lessons.length - rows.length })}</p>
      {given.said.length > 0 && <p>{words.importSaid({ count: given.said.length })}</p>}
      {given.left > 0 && <p>{words.importLeft({ count: given.left })}</p>}
      {rows.length + given.said.length === 0 && <p>{words.importNothing}</p>}
      <ul class="cards">
        {rows.map(({ lesson, gone }, at) => {
          const { sentence, place } = tell(lesson);
          return (
            <li key={at} class="card">
              <label class="choice">
                <input type="checkbox" checked={chosen.has(at)} onChange={() => toggle(at)} />
                <span>
                  <strong>{gone.length > 0 ? words.importReplaces : words.importFresh}</strong>　{sentence}
                  <span class="card-facts">{place}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <div class="row">
        {picked.length + given.said.length > 0 && (
          <Button look="primary" onPress={() => run(picked)}>
            {words.importDo({ count: picked.length + given.said.length })}
          </Button>
        )}
        <Button look="plain" onPress={cancel}>
          {words.importCancel}
        </Button>
      </div>
    </div>
  );
}

/** Imports lessons from a file after the person has seen their meaning. */
export function ImportPart({ known, tell, failed }: { known: readonly Lesson[]; tell: (sentence: string) => void; failed: () => void }) {
  const words = useStore(lessonWords);
  const faults = useStore(lessonFaultWords);
  const [given, setGiven] = useState<Given | null>(null);
  const [fault, setFault] = useState<LessonsFault | null>(null);
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > largest ? '' : await file.text();
    const read = file.size > largest ? { ok: false as const, fault: 'tooMany' as const } : readLessons(text);
    setFault(read.ok ? null : read.fault);
    setGiven(read.ok ? { ...read, said: readSaidScreens(text) } : null);
    // The same file may be chosen again.
    input.value = '';
  };
  const run = async (rows: Row[]) => {
    // The first in the file is the oldest, as when they were taught.
    const now = Date.now() - rows.length;
    const made = rows.map(({ lesson }, at): Lesson => ({ ...lesson, id: crypto.randomUUID(), taughtAt: now + at, fits: true }));
    try {
      await replaceLessons(
        rows.flatMap(({ gone }) => gone.map(({ id }) => id)),
        made,
      );
    } catch {
      return failed();
    }
    const said = given?.said ?? [];
    const before = await screenLessons.read();
    // The first of the file is the newest, as in the list.
    const after = said.toReversed().reduce((all, one) => withScreenLesson(all, { ...one, taughtAt: Date.now() }), [...before]);
    if (said.length > 0) await screenLessons.write(after);
    setGiven(null);
    tell(words.imported({ count: rows.length + said.length }));
  };
  return (
    <section class="section">
      <h2>{words.importTitle}</h2>
      <p>{words.importLead}</p>
      <label class="file">
        <span class="button secondary">{words.importChoose}</span>
        <input type="file" accept=".json,application/json" onChange={(event) => void choose(event.currentTarget)} />
      </label>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{faults[fault]}</p>
        </Notice>
      )}
      {given && (
        <Preview key={JSON.stringify(given)} given={given} known={known} run={(rows) => void run(rows)} cancel={() => setGiven(null)} />
      )}
    </section>
  );
}
