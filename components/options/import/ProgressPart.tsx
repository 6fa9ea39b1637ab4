import { useStore } from '@nanostores/preact';
import { importWords } from '../../../utils/words/ja/import.ts';
import { Button } from '../../Button.tsx';
import { cancel, type Work } from './import-state.ts';

/** The running import, its progress, and a button that cancels it. */
export function ProgressPart({ now }: { now: Extract<Work, { step: 'reading' | 'comparing' | 'storing' }> }) {
  const words = useStore(importWords);
  const said = { reading: '', comparing: words.comparing, storing: words.storing }[now.step];
  const counted = now.step === 'reading' ? null : now;
  // Once everything is ready to be written, the database does it in one go.
  const canStop = now.step !== 'storing' || now.done < now.total;
  return (
    <section class="section">
      <p role="status">{now.step === 'reading' ? words.reading({ name: now.name }) : said}</p>
      <progress class="progress" aria-label={words.title} max={counted?.total || 1} value={counted ? counted.done : undefined} />
      {counted && <p class="soft">{words.progress({ done: counted.done, total: counted.total })}</p>}
      {canStop && (
        <Button look="secondary" onPress={cancel}>
          {words.cancel}
        </Button>
      )}
    </section>
  );
}
