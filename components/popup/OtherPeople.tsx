import { useStore } from '@nanostores/preact';
import type { Who } from '../../utils/messages/protocol.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { stored } from '../people-state.ts';
import { PersonCards } from '../People.tsx';
import { pick, type Tab } from './use-tab.ts';

/** How many others can be changed to with one press. */
const atHand = 2;

/** Those who were used just before the chosen person: whoever does the same for several people changes with one press. */
export function OtherPeople({ who, tab }: { who: Who; tab: Tab }) {
  const words = useStore(popupWords);
  const now = useStore(stored);
  if (now.state !== 'ready') return null;
  const others = now.people.filter(({ id }) => id !== who.profileId).slice(0, atHand);
  if (others.length === 0) return null;
  return (
    <section class="part">
      <h2>{words.other}</h2>
      <PersonCards people={others} onPick={({ id }) => pick(tab, id)} />
    </section>
  );
}
