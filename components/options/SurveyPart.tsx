import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { survey as stored } from '../../utils/storage/session-items.ts';
import { secretsOf } from '../../utils/structure/mask.ts';
import { maskSurvey, surveyText, wordsInSurvey, type Survey } from '../../utils/structure/survey-file.ts';
import { structureWords } from '../../utils/words/ja/structure.ts';
import { Button } from '../Button.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { saveFile } from './safety/save-file.ts';
import { Strike } from './Strike.tsx';

function Met({ survey }: { survey: Survey }) {
  const words = useStore(structureWords);
  return (
    <ol class="list">
      {survey.map(({ sure, page }, at) => (
        <li key={at}>
          {words.surveyScreen({ host: page.host, title: page.title })}
          <br />
          <span class="soft">{words[`surveyTaken_${sure}`]({ screen: page.screen })}</span>
        </li>
      ))}
    </ol>
  );
}

/** 「画面の調査」: begun and ended here; between, the person walks their own way, and every screen on it is kept. */
export function SurveyPart({ saves, tell }: { saves: boolean; tell: (sentence: string) => void }) {
  const words = useStore(structureWords);
  const [survey, setSurvey] = useState<Survey | null>(null);
  useEffect(() => {
    // Whoever wrote it, it is masked once more.
    const show = (now: Survey | null) => setSurvey(now && maskSurvey(now, []));
    void stored.read().then(show);
    return stored.watch(show);
  }, []);
  const strike = (word: string) => {
    const secrets = secretsOf([word]);
    if (secrets.length === 0) return words.wordShort;
    const next = maskSurvey(survey!, secrets);
    if (surveyText(next) === surveyText(survey!)) return words.wordNone({ word });
    void stored.write(next);
    return words.wordDone({ word });
  };
  return (
    <section class="section">
      <h2>{words.surveyTitle}</h2>
      <p>{words.surveyLead}</p>
      {survey === null ? (
        <Button look="secondary" onPress={() => void stored.write([])}>
          {words.surveyBegin}
        </Button>
      ) : (
        <>
          <p role="status">{words.surveyGoing({ count: survey.length })}</p>
          <Met survey={survey} />
          {survey.length > 0 && (
            <>
              <p>{words.look}</p>
              <h3 id="survey-words">{words.kept({ count: wordsInSurvey(survey).length })}</h3>
              {/* It scrolls, so it takes the focus. */}
              <ul class="structure list" tabIndex={0} aria-labelledby="survey-words">
                {wordsInSurvey(survey).map((word) => (
                  <li key={word}>{word}</li>
                ))}
              </ul>
              <Strike id="strike-survey" strike={strike} />
              <Disclosure title={words.content}>
                <pre class="structure" tabIndex={0} aria-label={words.content}>
                  {surveyText(survey)}
                </pre>
              </Disclosure>
            </>
          )}
          <div class="row">
            {saves && survey.length > 0 && (
              <Button
                look="primary"
                onPress={() => {
                  saveFile(words.surveyFileName, 'json', surveyText(survey));
                  tell(words.saved);
                }}
              >
                {words.save}
              </Button>
            )}
            <Button look="plain" onPress={() => void stored.remove().then(() => tell(words.dropped))}>
              {words.surveyEnd}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
