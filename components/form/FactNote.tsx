import { useStore } from '@nanostores/preact';
import { sources, type SourceKey, type ToldGrade } from '../../utils/ccus/sources.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';

export interface FactNoteProps {
  grade: ToldGrade;
  source: SourceKey;
  children: string;
}

/** A statement about CCUS with its source; one that is not official is called 目安. */
export function FactNote({ grade, source, children }: FactNoteProps) {
  const words = useStore(profileWords);
  const { title, date } = sources[source];
  const cited = { title: date === null ? title : words.dated({ title, date }) };
  return (
    <span>
      {children}
      <span class="source">（{grade === 'official' ? words.factOfficial(cited) : words.factThirdParty(cited)}）</span>
    </span>
  );
}
