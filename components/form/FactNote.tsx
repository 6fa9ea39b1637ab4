import { useStore } from '@nanostores/preact';
import { sources, type SourceKey, type QuotableGrade } from '../../utils/ccus/sources.ts';
import { profileWords } from '../../utils/words/ja/profile.ts';
import './form.css';

interface Cited {
  grade: QuotableGrade;
  source: SourceKey;
}

/** Where a statement about CCUS comes from; one that is not official is called 目安. On a line of its own, because titles hold brackets. */
export function SourceLine({ grade, source }: Cited) {
  const words = useStore(profileWords);
  const { title, date } = sources[source];
  const cited = { title: date === null ? title : words.dated({ title, date }) };
  return <span class="source">{grade === 'official' ? words.factOfficial(cited) : words.factThirdParty(cited)}</span>;
}

export interface FactNoteProps extends Cited {
  children: string;
}

/** A statement about CCUS with its source. */
export function FactNote({ children, ...cited }: FactNoteProps) {
  return (
    <span>
      {children}
      <SourceLine {...cited} />
    </span>
  );
}
