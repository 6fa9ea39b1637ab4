/** @jsxImportSource ./dom */
import { put } from '../../utils/words/put.ts';
import type { JSX } from './dom/jsx-runtime.ts';
import { Done } from './Done.tsx';
import { Preview } from './Preview.tsx';
import { press } from './press.tsx';
import type { PanelProps } from './props.ts';
import type { PanelAction } from './state.ts';

const Box = ({ title, text, children }: { title: string; text: string; children: JSX.Element | JSX.Element[] }) => (
  <div class="box">
    <h2 tabindex={-1}>{title}</h2>
    <p>{text}</p>
    {children}
  </div>
);

function Body(props: PanelProps) {
  const { state, words: t, faults, act } = props;
  const { view } = state;
  const go = (action: PanelAction, label: string, main = true) =>
    press(act, action, label, { class: main ? 'main' : 'plain', 'data-rest': action.do === 'confirmHost' || action.do === 'goOn' });
  switch (view.is) {
    case 'choose':
      return (
        <Box title={t.chooseTitle} text={view.hasProfiles ? t.chooseText : t.emptyText}>
          {go({ do: 'choose' }, view.hasProfiles ? t.chooseButton : t.emptyButton)}
          <p class="quiet">{t.otherWay}</p>
        </Box>
      );
    case 'confirmHost':
      return (
        <Box title={t.confirmTitle} text={t.confirmText}>
          <p class="address">https://{view.host}/</p>
          {go({ do: 'confirmHost' }, t.confirmYes)}
          {go({ do: 'fold' }, t.confirmNo, false)}
        </Box>
      );
    case 'askInPopup':
      return (
        <Box title={t.confirmTitle} text={t.askInPopup}>
          <p class="address">https://{view.host}/</p>
          {go({ do: 'choose' }, t.chooseButton)}
        </Box>
      );
    case 'conflict': {
      const { what, shown } = view.conflict;
      return (
        <Box
          title={t.conflictTitle}
          text={what === 'id' ? put(t.conflictId, { shown: shown.slice(-4) }) : put(t.conflictName, { shown })}
        >
          {go({ do: 'fold' }, t.conflictStop)}
          {go({ do: 'goOn', conflict: view.conflict }, t.conflictGo, false)}
        </Box>
      );
    }
    case 'fault':
      return (
        <div class="box">
          <p>{faults[view.fault]}</p>
          {view.fault === 'pageSilent' ? null : go({ do: 'choose' }, view.fault === 'storeLocked' ? t.unlockButton : t.chooseButton)}
          {go({ do: 'refresh' }, t.readAgain, false)}
        </div>
      );
    case 'preview':
      return <Preview {...props} />;
    case 'done':
      return <Done {...props} view={view} />;
  }
}

export function Panel(props: PanelProps) {
  const { state, words: t, act } = props;
  return (
    <section aria-label={t.title}>
      <header>
        <strong>{t.title}</strong>
        {press(act, { do: 'fold' }, state.folded ? t.unfold : t.fold, { 'aria-expanded': !state.folded })}
      </header>
      {state.folded ? null : <Body {...props} />}
    </section>
  );
}
