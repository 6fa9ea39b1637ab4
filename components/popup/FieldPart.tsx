import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { oneValues, type OneValue } from '../../utils/fill/one-value.ts';
import type { FieldTrouble, FieldWish } from '../../utils/messages/one-field.ts';
import type { Fault, Who } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { faultWords } from '../../utils/words/ja/faults.ts';
import { fieldWords } from '../../utils/words/ja/field.ts';
import { conflictKey } from '../../utils/profiles/conflict.ts';
import { Button } from '../Button.tsx';

type Words = ReturnType<(typeof fieldWords)['get']>;

function sentence(trouble: FieldTrouble, name: string, words: Words, faults: Record<Fault, string>): string {
  switch (trouble.why) {
    case 'fault':
      return faults[trouble.fault];
    case 'never':
      return words[`never_${trouble.never}`];
    case 'conflict':
      return (trouble.conflict.what === 'id' ? words.conflictId : words.conflictName)({ shown: trouble.conflict.shown, name });
    case 'holdsOther':
      return words.holdsOther({ current: trouble.current });
    default:
      return words[`trouble_${trouble.why}`];
  }
}

/** One value for one field of the page: what stands in the way of it, and what the person may decide about that. */
export function FieldPart({ first, who, tabId }: { first: FieldWish; who: Who | null; tabId: number }) {
  const words = useStore(fieldWords);
  const faults = useStore(faultWords);
  const [wish, setWish] = useState<FieldWish | null>(first);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!wish) return null;
  const { what, trouble, accepted } = wish;
  const put = (value: OneValue, replace: boolean, also: string[] = []) =>
    void requestBackground('field/put', { tabId, what: value, replace, accepted: [...accepted, ...also] }).then((answer) => {
      if (!answer.ok) return setWish({ ...wish, trouble: { why: 'fault', fault: answer.fault } });
      // It is seen on the page, so the popup steps aside.
      if (answer.value) setWish(answer.value);
      else window.close();
    });
  return (
    <section class="part">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {what && <p>{words.forWhat({ what: words[`value_${what}`] })}</p>}
      <p role="status">{sentence(trouble, who?.name ?? '', words, faults)}</p>
      {trouble.why === 'choose' && (
        <ul class="field-values">
          {oneValues.map((one) => (
            <li key={one}>
              <Button look="secondary" onPress={() => put(one, false)}>
                {words[`value_${one}`]}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {what && trouble.why === 'holdsOther' && (
        <Button look="secondary" careful onPress={() => put(what, true)}>
          {words.replaceWith({ value: trouble.value })}
        </Button>
      )}
      {what && trouble.why === 'conflict' && (
        <Button look="secondary" careful onPress={() => put(what, false, [conflictKey(trouble.conflict)])}>
          {words.conflictGo}
        </Button>
      )}
      <Button look="plain" onPress={() => setWish(null)}>
        {words.close}
      </Button>
    </section>
  );
}
