import { useStore } from '@nanostores/preact';
import type { Taught } from '../../../utils/lessons/lesson.ts';
import { lessonWords } from '../../../utils/words/ja/lessons.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';

/** Says in plain words what a lesson means and where it applies. */
export function useLessonText(): (lesson: Taught) => { sentence: string; place: string } {
  const words = useStore(lessonWords);
  const panel = useStore(panelWords);
  return ({ is, kind, screen, host, evidence }) => {
    const { own, before, heading, placeholder } = evidence;
    const field = [own, before, heading, placeholder].find(Boolean) ?? words.nameless;
    const told = { field, kind: panel[`kinds_${kind}`] };
    return { sentence: is ? words.is(told) : words.isNot(told), place: `${host}　${words[`screens_${screen}`]}` };
  };
}
