import { useStore } from '@nanostores/preact';
import type { DamagedRecord } from '../../../utils/storage/profiles/profiles.ts';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { remove } from '../flash.ts';

/** Says that a record cannot be read, and lets the person delete it. */
export function DamagedCard({ record }: { record: DamagedRecord }) {
  const words = useStore(optionsWords);
  return (
    <li>
      <Notice tone="bad">
        <h2>{words.damagedTitle}</h2>
        <p>{record.why === 'sealed' ? words.damagedSealed : words.damagedShape}</p>
        <p class="soft">{words.damagedNumber({ id: record.id })}</p>
        <Button look="secondary" onPress={() => void remove(record.id, null)}>
          {words.removeDamaged}
        </Button>
      </Notice>
    </li>
  );
}
