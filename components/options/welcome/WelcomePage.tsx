import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasWindows, openSidePanel } from '../../../utils/browser/capabilities.ts';
import { welcomeWords } from '../../../utils/words/ja/welcome.ts';
import { Button } from '../../Button.tsx';
import { ButtonLink } from '../../ButtonLink.tsx';
import { Page } from '../Page.tsx';
import { hrefs } from '../route.ts';
import { FindPicture, LookPicture, PinInChrome, PinInFirefox, PressPicture } from './Pictures.tsx';
import { ShortcutPart } from './ShortcutPart.tsx';

function What() {
  const words = useStore(welcomeWords);
  return (
    <section class="section">
      <p>{words.lead}</p>
      <ol class="three">
        <li>
          <FindPicture label={words.findPicture} />
          <h2>{words.find}</h2>
          <p>{words.findText}</p>
        </li>
        <li>
          <LookPicture label={words.lookPicture} />
          <h2>{words.look}</h2>
          <p>{words.lookText}</p>
        </li>
        <li>
          <PressPicture label={words.pressPicture} />
          <h2>{words.press}</h2>
          <p>{words.pressText}</p>
        </li>
      </ol>
      <p>{words.apart}</p>
    </section>
  );
}

const Steps = ({ text }: { text: string }) => (
  <ol class="list">
    {text.split('\n').map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);

function Pin() {
  const words = useStore(welcomeWords);
  return (
    <section class="section">
      <h2>{words.pinTitle}</h2>
      <p>{words.pinLead}</p>
      <ul class="three">
        <li>
          <h3>{words.pinChrome}</h3>
          <PinInChrome label={words.pinChromePicture} />
          <Steps text={words.pinChromeSteps} />
        </li>
        <li>
          <h3>{words.pinFirefox}</h3>
          <PinInFirefox label={words.pinFirefoxPicture} />
          <Steps text={words.pinFirefoxSteps} />
        </li>
      </ul>
    </section>
  );
}

/** Three kinds of people, and the one thing that each needs first. */
function Ways() {
  const words = useStore(welcomeWords);
  const [tabId, setTabId] = useState<number | undefined>();
  // A browser opens its side panel only within the press, when it is too late to ask for the tab.
  useEffect(() => void browser.tabs.getCurrent().then((tab) => setTabId(tab?.id)), []);
  return (
    <section class="section">
      <h2>{words.startTitle}</h2>
      <ul class="three">
        <li class="card">
          <h3>{words.self}</h3>
          <p>{words.selfText}</p>
          <Button look="primary" onPress={() => tabId !== undefined && void openSidePanel(tabId)}>
            {words.selfWay}
          </Button>
        </li>
        <li class="card">
          <h3>{words.staff}</h3>
          <p>{words.staffText}</p>
          <ButtonLink look="primary" href={hrefs.import}>
            {words.staffWay}
          </ButtonLink>
          <a href={hrefs.list}>{words.staffOther}</a>
        </li>
        <li class="card">
          <h3>{words.office}</h3>
          <p>{words.officeText}</p>
          <ButtonLink look="primary" href={hrefs.safety}>
            {words.officeWay}
          </ButtonLink>
          <a href={hrefs.import}>{words.officeOther}</a>
        </li>
      </ul>
      <p class="soft">{words.again}</p>
    </section>
  );
}

/** The first page that anybody sees: what this is, where its button is, and where to begin. */
export function WelcomePage() {
  const words = useStore(welcomeWords);
  return (
    <Page title={words.title}>
      <What />
      <Ways />
      {hasWindows() && <Pin />}
      <ShortcutPart />
    </Page>
  );
}
