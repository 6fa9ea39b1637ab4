import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { ButtonLink } from '../ButtonLink.tsx';
import { HostList } from './HostList.tsx';
import { Page } from './Page.tsx';
import { hrefs } from './route.ts';

function List({ items }: { items: string[] }) {
  return (
    <ul class="list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** What the tool is, what it keeps, and what its encryption can and cannot do. */
export function AboutPage() {
  const words = useStore(optionsWords);
  return (
    <Page title={words.aboutTitle}>
      <section class="section">
        <h2>{words.unofficialTitle}</h2>
        <p>{words.unofficial}</p>
      </section>
      <section class="section">
        <h2>{words.storedTitle}</h2>
        <List
          items={[
            words.storedProfiles,
            words.storedContact,
            words.storedHosts,
            words.storedHeadings,
            words.storedLessons,
            words.storedInquiries,
            words.storedUsage,
            words.storedRenewals,
            words.storedTries,
            words.storedChoice,
          ]}
        />
        <p>{words.notStored}</p>
      </section>
      <section class="section">
        <h2>{words.outsideTitle}</h2>
        <p>{words.outside}</p>
      </section>
      <section class="section">
        <h2>{words.keyTitle}</h2>
        <p>{words.key}</p>
        <ButtonLink look="secondary" href={hrefs.safety}>
          {words.keyWay}
        </ButtonLink>
      </section>
      <section class="section">
        <h2>{words.variantsTitle}</h2>
        <p>{words.variants}</p>
      </section>
      <section class="section">
        <h2>{words.releaseTitle}</h2>
        <p>{words.version({ version: browser.runtime.getManifest().version })}</p>
        <p>
          <a href="/licenses.txt" target="_blank" rel="noreferrer">
            {words.licences}
          </a>
        </p>
      </section>
      <HostList />
    </Page>
  );
}
