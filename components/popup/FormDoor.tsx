import { useStore } from '@nanostores/preact';
import type { PageDescription } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupWords } from '../../utils/words/ja/popup.ts';
import { Button } from '../Button.tsx';
import { FactNote, type FactNoteProps } from '../form/FactNote.tsx';
import type { Tab } from './use-tab.ts';

/** Where the form is reached is known from a column, not from the official site. */
const told: Pick<FactNoteProps, 'grade' | 'source'> = { grade: 'third-party', source: 'column2025' };

/** The way to the inquiry form, which is easy to miss on the page. */
export function FormDoor({ page, tab }: { page: PageDescription | null; tab: Tab }) {
  const words = useStore(popupWords);
  const open = () =>
    tab.act(
      (tabId) => requestBackground('inquiry/open', { tabId }),
      // `asks`: the link leads to an address that the person has to look at first.
      ({ opened }) => (opened === 'asks' ? tab.reload() : window.close()),
    );
  const show = () =>
    tab.act(
      (tabId) => requestBackground('link/show', { tabId }),
      () => window.close(),
    );
  return (
    <section class="part">
      <h2 class="visually-hidden">{words.formTitle}</h2>
      <Button look="primary" large onPress={open}>
        {words.openForm}
      </Button>
      {page?.link ? (
        <div class="between">
          <p class="soft">{words.formHere}</p>
          <Button look="secondary" onPress={show}>
            {words.showLink}
          </Button>
        </div>
      ) : (
        <>
          <p class="soft">
            <FactNote {...told}>{words.formWhere}</FactNote>
          </p>
          {page?.chatbot && (
            <p class="soft">
              <FactNote {...told}>{words.chatbot}</FactNote>
            </p>
          )}
        </>
      )}
    </section>
  );
}
