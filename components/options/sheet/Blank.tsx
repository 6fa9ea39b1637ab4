import { useStore } from '@nanostores/preact';
import { sheetWords } from '../../../utils/words/ja/sheet.ts';

/** A place to write in by hand. */
export function Blank({ cells }: { cells?: number }) {
  const words = useStore(sheetWords);
  return (
    <span class="blank" role="img" aria-label={words.blank}>
      {cells === undefined ? <span class="line" /> : Array.from({ length: cells }, (_, index) => <span key={index} class="box" />)}
    </span>
  );
}
