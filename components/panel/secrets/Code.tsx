import { useStore } from '@nanostores/preact';
import { sources } from '../../../utils/ccus/sources.ts';
import type { CodeView } from '../../../utils/messages/secrets.ts';
import { secretWords } from '../../../utils/words/ja/secrets.ts';
import { BlockView } from '../../guard/BlockView.tsx';
import { SureButton } from '../SureButton.tsx';
import type { SecretPanelState } from './use-secret.ts';

/** A source as the sentences that name it want it. */
const cited = (key: 'businessGuide' | 'codeColumn') => ({ source: sources[key].title, date: sources[key].date });

interface CodeProps {
  code: CodeView;
  /** What we filled in stands in the field. */
  ours: boolean;
  secret: SecretPanelState;
}

function Ready({ name, digits, ours, secret }: { name: string; digits: string; ours: boolean; secret: SecretPanelState }) {
  const t = useStore(secretWords);
  return (
    <>
      <BlockView block={{ tone: 'plain', text: t.codeFor({ name, digits }) }} />
      <SureButton look="primary" onPress={() => secret.press({ do: 'code', replace: false })}>
        {t.codeFill}
      </SureButton>
      {secret.put === 'asks' && (
        <div class="box warn">
          <p>{t.codeAsks}</p>
          <SureButton look="secondary" onPress={() => secret.press({ do: 'code', replace: true })}>
            {t.replace}
          </SureButton>
        </div>
      )}
      {ours && (
        <div class="box">
          <p>{t.codeFilled}</p>
          <SureButton look="secondary" onPress={() => secret.press({ do: 'undo' })}>
            {t.undo}
          </SureButton>
        </div>
      )}
    </>
  );
}

function Stored({ code, ours, secret }: CodeProps) {
  const t = useStore(secretWords);
  switch (code.is) {
    case 'ready':
      return <Ready name={code.name} digits={code.lastFour} ours={ours} secret={secret} />;
    case 'noGrant':
      return (
        <>
          <p>{t.codeNoGrant}</p>
          <SureButton look="secondary" onPress={() => secret.press({ do: 'choose' })}>
            {t.codeChoose}
          </SureButton>
        </>
      );
    case 'conflict':
      return <BlockView block={{ tone: 'care', text: t.codeConflict({ shown: code.shown }) }} />;
    case 'other':
      return <BlockView block={{ tone: 'care', text: t.codeOther }} />;
    case 'locked':
      return <BlockView block={{ tone: 'care', text: t.codeLocked }} />;
    case 'none':
      return <p>{t.codeNone}</p>;
  }
}

/** Where the security code is written, and the stored one where there is one. */
export function Code(props: CodeProps) {
  const t = useStore(secretWords);
  return (
    <>
      <h2>{t.codeTitle}</h2>
      <p>{t.codeWhat}</p>
      <ul class="checks">
        <li>{t.codeBusiness(cited('businessGuide'))}</li>
        <li>{t.codeWorker(cited('codeColumn'))}</li>
      </ul>
      <Stored {...props} />
    </>
  );
}
