import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import changelog from '../../../.github/CHANGELOG.md?raw';
import { normaliseForSearch } from '../../../utils/search/normalise.ts';
import { unseenNews } from '../../../utils/storage/session-items.ts';
import { helpWords } from '../../../utils/words/ja/help.ts';
import { structureWords } from '../../../utils/words/ja/structure.ts';
import { ButtonLink } from '../../ButtonLink.tsx';
import { Disclosure } from '../../Disclosure.tsx';
import { CopyText } from '../../inquiries/CopyText.tsx';
import { SearchBox } from '../../SearchBox.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import { useDoors } from '../use-doors.ts';
import { changesOf } from './changes.ts';

const asked = ['button', 'fill', 'wrong', 'who', 'send', 'outside', 'password', 'forgot', 'move', 'many', 'guard', 'official'] as const;

/** Where an answer is put into practice. */
const placeOf: Partial<Record<(typeof asked)[number], string>> = {
  button: hrefs.welcome,
  forgot: hrefs.safety,
  move: hrefs.safety,
  many: hrefs.import,
  guard: hrefs.guard,
  official: hrefs.about,
};

/** Whether a text has every typed word in it. */
function answers(sought: string, ...texts: string[]): boolean {
  const text = normaliseForSearch(texts.join(''));
  return sought.split(/\s+/u).every((word) => text.includes(normaliseForSearch(word)));
}

function Found() {
  const words = useStore(helpWords);
  const doors = useDoors();
  const [sought, setSought] = useState('');
  const questions = asked.filter((key) => answers(sought, words[`q_${key}`], words[`a_${key}`]));
  const pages = doors.filter(([, title]) => answers(sought, title));
  const titleOf = new Map(doors.map(([page, title]) => [hrefs[page] as string, title]));
  return (
    <>
      <SearchBox id="search" label={words.search} hint={words.searchHint} onSearch={setSought} />
      <p role="status">{questions.length + pages.length === 0 ? words.none : ''}</p>
      {questions.length > 0 && (
        <section class="section">
          <h2>{words.questions}</h2>
          {questions.map((key) => {
            const place = placeOf[key];
            return (
              <Disclosure key={key} title={words[`q_${key}`]}>
                <p>{words[`a_${key}`]}</p>
                {place !== undefined && <a href={place}>{titleOf.get(place) ?? words.toWelcome}</a>}
              </Disclosure>
            );
          })}
        </section>
      )}
      {pages.length > 0 && (
        <section class="section">
          <h2>{words.settings}</h2>
          <ul class="list">
            {pages.map(([page, title]) => (
              <li key={page}>
                <a href={hrefs[page]}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The questions that people ask, a search over them and the settings, what changed, and a text for whoever can help. */
export function HelpPage() {
  const words = useStore(helpWords);
  const structure = useStore(structureWords);
  const { version } = browser.runtime.getManifest();
  // Whoever is here sees what changed, so the popup need not say it any more.
  useEffect(() => void unseenNews.remove(), []);
  return (
    <Page title={words.title}>
      <ButtonLink look="secondary" href={hrefs.welcome}>
        {words.toWelcome}
      </ButtonLink>
      <Found />
      <section class="section">
        <h2>{words.newsTitle}</h2>
        <p>{words.versionOf({ version })}</p>
        <ul class="list">
          {changesOf(changelog, version).map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{words.reportTitle}</h2>
        <p>{words.reportLead}</p>
        <CopyText text={words.report({ version, browser: navigator.userAgent })} />
        <p>{words.toStructureLead}</p>
        <a href={hrefs.structure}>{structure.title}</a>
      </section>
    </Page>
  );
}
