import { useStore } from '@nanostores/preact';
import { importWords } from '../../../utils/words/ja/import.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { Notice } from '../../Notice.tsx';
import { hrefs } from '../route.ts';
import { startOver } from './import-state.ts';

export interface DonePartProps {
  created: number;
  changed: number;
  leftOut: number;
}

export function DonePart({ created, changed, leftOut }: DonePartProps) {
  const words = useStore(importWords);
  return (
    <section class="section">
      <Notice tone="good" role="status">
        <h2>{words.doneTitle}</h2>
        <p>{words.done({ created, changed })}</p>
        {leftOut > 0 && <p>{words.leftOut({ count: leftOut })}</p>}
      </Notice>
      <div class="row">
        <ButtonLink look="primary" href={hrefs.list}>
          {words.toList}
        </ButtonLink>
        <Button look="secondary" onPress={startOver}>
          {words.more}
        </Button>
      </div>
    </section>
  );
}
