/** @jsxImportSource ../panel */
import { Frame } from '../panel/frame.tsx';
import { BlockView } from '../guard/panel.tsx';
import { lastFour } from '../../ccus/ids.ts';
import { passwordRule } from '../../ccus/portal.ts';
import { sources } from '../../ccus/sources.ts';
import type { Tree } from '../../messages/tree.ts';
import { secretWords, type SecretWords } from '../../words/ja/secrets.ts';
import type { CodeState } from './code.ts';

const marks = ['open', 'good', 'care', 'bad'] as const;
const signs = { open: '・', good: '○', care: '？', bad: '×' } as const;

const SecretFrame = ({
  words: t,
  title,
  children,
}: {
  words: SecretWords;
  title: string;
  children: (Tree | null | (Tree | null)[])[];
}): Tree | null => (
  <Frame words={{ title: t.title, fold: t.shut, unfold: t.open }} short={title}>
    <div class="scroll open">{children}</div>
  </Frame>
);

/** One rule with all that can be said of it; its class says which of them is shown. */
const Check = ({ name, text, words: t }: { name: string; text: string; words: SecretWords }): Tree | null => (
  <li class={`check-${name} open`}>
    {marks.map((mark) => (
      <span class={`mark ${mark}`}>
        <span aria-hidden="true">{signs[mark]}</span>
        {t[`${mark}_mark`]}
      </span>
    ))}
    <span class="what">{text}</span>
  </li>
);

/** What is shown when the person is about to lose what stands in the boxes. */
const Asks = ({ text, words: t }: { text: string; words: SecretWords }): Tree | null => (
  <div class="block care asking">
    <p>{text}</p>
    <div class="buttons">
      <button type="button" class="plain" data-do="replace">
        {t.replace}
      </button>
    </div>
  </div>
);

/** The rules of a new password, a way to make one, and the place where it is shown once. */
export function passwordTree(): Tree {
  const t = secretWords.get();
  const { least, most, kinds, signs: allowed } = passwordRule.value;
  const { title, date } = sources[passwordRule.source];
  return (
    <SecretFrame words={t} title={t.passwordShut}>
      <h2>{t.passwordTitle}</h2>
      <ul class="checks">
        <Check name="length" text={t.check_length({ least, most })} words={t} />
        <Check name="kinds" text={t.check_kinds({ kinds })} words={t} />
        <Check name="wide" text={t.check_wide} words={t} />
        <Check name="signs" text={t.check_signs} words={t} />
        <Check name="other" text={t.check_other} words={t} />
        <Check name="again" text={t.check_again} words={t} />
      </ul>
      <div class="buttons">
        <button type="button" class="plain" data-do="make">
          {t.make}
        </button>
      </div>
      <Asks text={t.asks} words={t} />
      <div class="block made-part">
        <h2>{t.madeTitle}</h2>
        <p class="value" />
        <p>{t.madeText}</p>
        <div class="buttons">
          <button type="button" class="plain" data-do="undo">
            {t.undo}
          </button>
          <button type="button" class="plain" data-do="hide">
            {t.hide}
          </button>
        </div>
      </div>
      <p class="quiet">{t.private}</p>
      <details>
        <summary>{t.more}</summary>
        <p class="quiet">{t.signsNote({ signs: allowed })}</p>
        <p class="quiet">{t.rule({ source: title, date: date ?? '' })}</p>
      </details>
    </SecretFrame>
  ) as Tree;
}

function codePart(state: CodeState, t: SecretWords): (Tree | null)[] {
  switch (state.is) {
    case 'ready': {
      const { name, ccusId } = state.profile;
      return [
        <BlockView block={{ tone: 'plain', text: t.codeFor({ name, digits: lastFour(ccusId) }) }} />,
        <div class="buttons">
          <button type="button" class="main" data-do="code">
            {t.codeFill}
          </button>
        </div>,
        <Asks text={t.codeAsks} words={t} />,
        <div class="block made-part">
          <p>{t.codeFilled}</p>
          <div class="buttons">
            <button type="button" class="plain" data-do="undo">
              {t.undo}
            </button>
          </div>
        </div>,
      ];
    }
    case 'noGrant':
      return [
        <p>{t.codeNoGrant}</p>,
        <div class="buttons">
          <button type="button" class="plain" data-do="choose">
            {t.codeChoose}
          </button>
        </div>,
      ];
    case 'conflict':
      return [<BlockView block={{ tone: 'care', text: t.codeConflict({ shown: state.shown }) }} />];
    case 'other':
      return [<BlockView block={{ tone: 'care', text: t.codeOther }} />];
    case 'locked':
      return [<BlockView block={{ tone: 'care', text: t.codeLocked }} />];
    case 'none':
      return [<p>{t.codeNone}</p>];
  }
}

/** A source as the sentences that name it want it. */
const cited = (key: 'businessGuide' | 'codeColumn') => ({ source: sources[key].title, date: sources[key].date });

/** Where the security code is written, and the stored one where there is one. */
export function codeTree(state: CodeState): Tree {
  const t = secretWords.get();
  return (
    <SecretFrame words={t} title={t.codeShut}>
      <h2>{t.codeTitle}</h2>
      <p>{t.codeWhat}</p>
      <ul class="checks">
        <li>{t.codeBusiness(cited('businessGuide'))}</li>
        <li>{t.codeWorker(cited('codeColumn'))}</li>
      </ul>
      {codePart(state, t)}
    </SecretFrame>
  ) as Tree;
}
