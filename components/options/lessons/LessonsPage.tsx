import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { lessonsText } from '../../../utils/lessons/file.ts';
import type { Lesson } from '../../../utils/lessons/lesson.ts';
import type { StoreFault } from '../../../utils/storage/db/fault.ts';
import { forgetLessons, replaceLessons, watchLessons } from '../../../utils/storage/lessons.ts';
import { policy } from '../../../utils/storage/managed-policy.ts';
import { lessonWords } from '../../../utils/words/ja/lessons.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { safetyWords } from '../../../utils/words/ja/safety.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { DamagedRows } from '../DamagedRows.tsx';
import { Page } from '../Page.tsx';
import { saveFile } from '../safety/save-file.ts';
import { ImportPart } from './ImportPart.tsx';
import { MenuPart } from './MenuPart.tsx';
import { LessonList } from './LessonList.tsx';
import '../safety/safety.css';

const damagedHere = ['lessons'] as const;

function ExportPart({ lessons, tell }: { lessons: readonly Lesson[]; tell: (sentence: string) => void }) {
  const words = useStore(lessonWords);
  const safety = useStore(safetyWords);
  const [off, setOff] = useState<boolean | null>(null);
  useEffect(() => void policy().then(({ exportOff }) => setOff(exportOff)), []);
  const save = () => {
    // The newest comes last, in the order in which a file is read.
    saveFile(words.fileName, 'json', lessonsText(lessons.toReversed()));
    tell(words.exported({ count: lessons.length }));
  };
  return (
    <section class="section">
      <h2>{words.exportTitle}</h2>
      {off ? (
        <Notice tone="info">
          <p>{safety.exportOff}</p>
        </Notice>
      ) : lessons.length === 0 ? (
        <p>{words.exportNone}</p>
      ) : (
        <>
          <p>{words.exportLead}</p>
          <Button look="secondary" onPress={save}>
            {words.exportDo({ count: lessons.length })}
          </Button>
        </>
      )}
    </section>
  );
}

/** The lessons that the person taught, with their meaning, and the ways to forget, export and import them. */
export function LessonsPage() {
  const words = useStore(lessonWords);
  const problems = useStore(problemWords);
  const [lessons, setLessons] = useState<Lesson[] | null>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const [told, setTold] = useState('');
  const [gone, setGone] = useState<Lesson[]>([]);
  useEffect(() => watchLessons(setLessons, (failed) => setFault(failed.fault)), []);
  const change = async (work: Promise<void>, sentence: string, back: Lesson[]) => {
    try {
      await work;
    } catch {
      return setFault('storeUnavailable');
    }
    setFault(null);
    setTold(sentence);
    setGone(back);
  };
  const forget = (some: Lesson[]) =>
    void change(
      replaceLessons(
        some.map(({ id }) => id),
        [],
      ),
      words.forgotten({ count: some.length }),
      some,
    );
  const tell = (sentence: string) => {
    setTold(sentence);
    setGone([]);
  };
  return (
    <Page title={words.title}>
      {fault && (
        <Notice tone="bad" role="alert">
          <p>{problems[fault]}</p>
        </Notice>
      )}
      <DamagedRows tables={damagedHere} />
      <p>{words.lead}</p>
      <p>{words.content}</p>
      <div role="status" class="flash">
        {told && (
          <Notice tone="good">
            <p>{told}</p>
            {gone.length > 0 && (
              <Button look="secondary" onPress={() => void change(replaceLessons([], gone), words.restored, [])}>
                {words.undo}
              </Button>
            )}
          </Notice>
        )}
      </div>
      {lessons?.length === 0 && (
        <Notice tone="info">
          <p>{words.none}</p>
          <p>{words.noneHow}</p>
        </Notice>
      )}
      {lessons && lessons.length > 0 && (
        <>
          <LessonList lessons={lessons} forget={forget} />
          {lessons.length > 1 && (
            <div class="row">
              <Button look="secondary" onPress={() => void change(forgetLessons(), words.forgotten({ count: lessons.length }), lessons)}>
                {words.forgetAll({ count: lessons.length })}
              </Button>
            </div>
          )}
        </>
      )}
      <MenuPart />
      {lessons && (
        <>
          <ExportPart lessons={lessons} tell={tell} />
          <ImportPart known={lessons} tell={tell} failed={() => setFault('storeUnavailable')} />
        </>
      )}
    </Page>
  );
}
