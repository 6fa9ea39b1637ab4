import { useStore } from '@nanostores/preact';
import type { FieldKind } from '../../../utils/ccus/labels/kinds.ts';
import type { InquiryDone } from '../../../utils/messages/inquiry.ts';
import { interpolate } from '../../../utils/interpolate.ts';
import { panelWords, type PanelWords } from '../../../utils/words/ja/panel.ts';
import { SureButton } from '../SureButton.tsx';
import { nameOf } from './names.ts';
import { NotButton, TeachButton } from './RowButtons.tsx';
import type { InquiryPanelState } from './use-inquiry.ts';
import { WhoLine } from './WhoLine.tsx';

const marks = { filled: '✓', refused: '！', left: '－', not: '－' } as const;

/** How many fields hold what was filled in. */
export function doneTitle({ rows }: InquiryDone, t: PanelWords): string {
  const count = rows.filter(({ outcome }) => outcome === 'filled').length;
  return count > 0 ? interpolate(t.doneTitle, { count }) : t.doneNone;
}

export const wipedText = (wiped: readonly FieldKind[], t: PanelWords): string =>
  interpolate(t.wiped, { fields: wiped.map((kind) => t[`kinds_${kind}`]).join('、') });

/** What was filled, what was left and why, and the way back. Short, so that the form can be read beside it. */
export function Done({ view, inquiry }: { view: InquiryDone; inquiry: InquiryPanelState }) {
  const t = useStore(panelWords);
  const { wiped, waits, filling, press, refresh } = inquiry;
  const { rows, look, who } = view;
  return (
    <>
      <div class="panel-scroll">
        <h2 tabIndex={-1}>{doneTitle(view, t)}</h2>
        <p>{t.doneNext}</p>
        {who && <WhoLine who={who} />}
        {wiped.length > 0 && (
          <div class="box warn">
            <p>{wipedText(wiped, t)}</p>
            <SureButton look="primary" waits={waits} onPress={() => press({ do: 'fill', shown: null })}>
              {filling ? t.filling : t.fillAgain}
            </SureButton>
          </div>
        )}
        <ul class="brief">
          {rows.map((row) => {
            const { kind, at, outcome } = row;
            const name = nameOf(row, rows, t);
            return (
              <li key={at}>
                <span>
                  <span aria-hidden="true">{`${marks[outcome]} `}</span>
                  <span class="label">{name}</span>
                  <span class={outcome === 'filled' ? 'visually-hidden' : 'soft'}>{`：${t[outcome]}`}</span>
                </span>
                {outcome === 'not' ? (
                  <TeachButton kind={kind} inquiry={inquiry} />
                ) : (
                  <NotButton kind={kind} at={at} look={look} name={name} filled inquiry={inquiry} />
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <footer>
        <div class="pair">
          <SureButton look="secondary" waits={waits} onPress={() => press({ do: 'undo' })}>
            {t.undo}
          </SureButton>
          <button type="button" class="button secondary" aria-disabled={waits || undefined} onClick={() => waits || refresh()}>
            {t.readAgain}
          </button>
        </div>
        <p class="soft">{t.neverSends}</p>
      </footer>
    </>
  );
}
