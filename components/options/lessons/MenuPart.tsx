import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { fieldMenuShown } from '../../../utils/storage/session-items.ts';
import { fieldWords } from '../../../utils/words/ja/field.ts';

/** Whether the right mouse button offers to fill one field. The background makes the menu anew. */
export function MenuPart() {
  const words = useStore(fieldWords);
  const [shown, setShown] = useState<boolean | null>(null);
  useEffect(() => {
    void fieldMenuShown.read().then(setShown);
    return fieldMenuShown.watch(setShown);
  }, []);
  return (
    <section class="section">
      <h2>{words.setting}</h2>
      <p>{words.settingText}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={shown ?? true}
          disabled={shown === null}
          onChange={(event) => void fieldMenuShown.write(event.currentTarget.checked)}
        />
        {words.settingShown}
      </label>
    </section>
  );
}
