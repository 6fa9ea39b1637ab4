import { useStore } from '@nanostores/preact';
import type { PersonKind } from '../../../utils/ccus/ids.ts';
import { rosterWords } from '../../../utils/words/ja/rosters.ts';
import { Button } from '../../Button.tsx';
import { useTemplateWords } from '../roster-words.ts';
import { saveWorkbook } from '../safety/save-file.ts';

/** Empty rosters to be filled in, for those who have none yet. */
export function TemplatePart() {
  const words = useStore(rosterWords);
  const template = useTemplateWords();
  const make = async (kind: PersonKind) => {
    // What writes Excel files comes with the press.
    const { templateFile } = await import('../../../utils/storage/export/rosters.ts');
    saveWorkbook(kind === 'worker' ? words.templateWorkerFile : words.templateBusinessFile, templateFile(kind, template), false);
  };
  return (
    <section class="section">
      <h2>{words.templateTitle}</h2>
      <p>{words.templateLead}</p>
      <div class="row">
        <Button look="secondary" onPress={() => void make('worker')}>
          {words.templateWorker}
        </Button>
        <Button look="secondary" onPress={() => void make('business')}>
          {words.templateBusiness}
        </Button>
      </div>
    </section>
  );
}
