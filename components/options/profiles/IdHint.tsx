import { useStore } from '@nanostores/preact';
import { idEndings, type PersonKind } from '../../../utils/ccus/ids.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { FactNote } from '../../form/FactNote.tsx';

/** Explains the form of an ID, and where it is printed. */
export function IdHint({ kind }: { kind: PersonKind }) {
  const words = useStore(profileWords);
  return (
    <>
      <FactNote grade={idEndings.grade} source={idEndings.source}>
        {kind === 'business' ? words.businessIdHint : words.workerIdHint}
      </FactNote>
      {kind === 'business' ? (
        <FactNote grade="official" source="siteScreens">
          {words.businessIdWhere}
        </FactNote>
      ) : (
        <FactNote grade="third-party" source="column2024">
          {words.workerIdWhere}
        </FactNote>
      )}
    </>
  );
}
