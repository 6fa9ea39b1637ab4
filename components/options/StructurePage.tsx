import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { dropDrawnPage, watchDrawnPage } from '../../utils/storage/exported-page.ts';
import { policy } from '../../utils/storage/managed-policy.ts';
import { secretsOf } from '../../utils/structure/mask.ts';
import { maskPage, namesIn, pageText, wordsIn, type PageFile } from '../../utils/structure/page-file.ts';
import { safetyWords } from '../../utils/words/ja/safety.ts';
import { structureWords } from '../../utils/words/ja/structure.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Page } from './Page.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { saveFile } from './safety/save-file.ts';
import { Strike } from './Strike.tsx';
import { SurveyPart } from './SurveyPart.tsx';
import './safety/safety.css';

/** The structure of a page before it becomes a file: the person sees every word of it first. */
export function StructurePage() {
  const words = useStore(structureWords);
  const safety = useStore(safetyWords);
  const [page, setPage] = useState<PageFile | null | undefined>(undefined);
  const [off, setOff] = useState(true);
  const [told, setTold] = useState('');
  useEffect(() => watchDrawnPage(setPage), []);
  useEffect(() => void policy().then(({ exportOff }) => setOff(exportOff)), []);
  const strike = (word: string) => {
    const secrets = secretsOf([word]);
    if (secrets.length === 0) return words.wordShort;
    const next = maskPage(page!, secrets);
    if (pageText(next) === pageText(page!)) return words.wordNone({ word });
    setPage(next);
    return words.wordDone({ word });
  };
  const drop = async () => {
    await dropDrawnPage();
    setTold(words.dropped);
  };
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <ul class="list">
        <li>{words.inside}</li>
        <li>{words.outside}</li>
      </ul>
      <div role="status" class="flash">
        {told && (
          <Notice tone="good">
            <p>{told}</p>
          </Notice>
        )}
      </div>
      {page === null && <p>{words.none}</p>}
      {page && off && (
        <Notice tone="info">
          <p>{safety.exportOff}</p>
        </Notice>
      )}
      {page && !off && (
        <>
          <section class="section">
            <h2>{words.from({ host: page.host })}</h2>
            {page.cut && <p>{words.cut}</p>}
            <p>{words.look}</p>
            <h3 id="structure-words">{words.kept({ count: wordsIn(page).length })}</h3>
            {/* It scrolls, so it must be reachable by keyboard. */}
            <ul class="structure list" tabIndex={0} aria-labelledby="structure-words">
              {wordsIn(page).map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
            <h3 id="structure-names">{words.names({ count: namesIn(page).length })}</h3>
            <ul class="structure list" tabIndex={0} aria-labelledby="structure-names">
              {namesIn(page).map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
            <Strike id="strike" strike={strike} />
            <Disclosure title={words.content}>
              <pre class="structure" tabIndex={0} aria-label={words.content}>
                {pageText(page)}
              </pre>
            </Disclosure>
            <div class="row">
              <Button
                look="primary"
                onPress={() => {
                  saveFile(words.fileName, 'json', pageText(page));
                  setTold(words.saved);
                }}
              >
                {words.save}
              </Button>
              <Button look="plain" onPress={() => void drop()}>
                {words.drop}
              </Button>
            </div>
          </section>
        </>
      )}
      <SurveyPart saves={!off} tell={setTold} />
    </Page>
  );
}
