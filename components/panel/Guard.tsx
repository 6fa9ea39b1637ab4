/** @jsxImportSource ./dom */
import type { GuardBlock, GuardButton, GuardKitWords, GuardLock, GuardView } from '../../utils/messages/guard.ts';
import type { JSX } from './dom/jsx-runtime.ts';
import { trusted } from './props.ts';

export interface GuardProps {
  view: GuardView;
  words: GuardKitWords;
  folded: boolean;
  /** 「くわしく」 is open. */
  detailed: boolean;
  /** What the keyboard makes of a password. */
  warnings: readonly string[];
  act(what: GuardButton['do'] | 'toggle' | 'detail'): void;
  onMove(event: PointerEvent | KeyboardEvent): void;
}

const Block = ({ block, act }: { block: GuardBlock; act: GuardProps['act'] }) => (
  <div class={`block ${block.tone}`}>
    {block.title ? <h2>{block.title}</h2> : null}
    {block.text ? <p>{block.text}</p> : null}
    {block.items?.length ? (
      <ul>
        {block.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    ) : null}
    {block.buttons ? (
      <div class="buttons">
        {block.buttons.map(({ do: what, label, main }) => (
          <button type="button" class={main ? 'main' : 'plain'} data-key={what} onClick={trusted(() => act(what))}>
            {label}
          </button>
        ))}
      </div>
    ) : null}
  </div>
);

const Lock = ({ lock }: { lock: GuardLock }) => (
  <div class="lock">
    <h2>{lock.title}</h2>
    <div class="ring" aria-hidden>
      <span data-tick="ring" />
    </div>
    <p>
      {lock.earlyText}
      <strong data-tick="early" />
    </p>
    <p>
      {lock.lateText}
      <strong data-tick="late" />
    </p>
    <p data-tick="note" />
  </div>
);

const Marks = ({ view }: { view: GuardView }) => (
  <div class="marks">
    <ol aria-label={view.left}>
      {view.marks.map(({ used, label }) => (
        <li class={used ? 'used' : ''}>
          <span aria-hidden>{used ? '×' : '○'}</span>
          {label}
        </li>
      ))}
    </ol>
    <p class="left">{view.left}</p>
  </div>
);

/** The login guard beside the form. It draws what the background composed and decides nothing. */
export function Guard({ view, words: t, folded, detailed, warnings, act, onMove }: GuardProps): JSX.Element {
  const shown = view.blocks.filter(({ more }) => detailed || !more);
  const hasMore = view.blocks.some(({ more }) => more);
  return (
    <section aria-label={t.title}>
      <header onPointerDown={onMove}>
        <button type="button" class="grip" data-key="move" aria-label={t.move} onKeyDown={onMove}>
          ⠿
        </button>
        <strong>{folded && view.left ? view.left : t.title}</strong>
        <button type="button" class="plain" data-key="toggle" aria-expanded={!folded} onClick={trusted(() => act('toggle'))}>
          {folded ? t.unfold : t.fold}
        </button>
      </header>
      {folded ? null : (
        <div class="scroll">
          {view.whose ? <p class="whose">{view.whose}</p> : null}
          {view.lock ? <Lock lock={view.lock} /> : view.left ? <Marks view={view} /> : null}
          {warnings.map((text) => (
            <Block block={{ tone: 'care', text }} act={act} />
          ))}
          {shown.map((block) => (
            <Block block={block} act={act} />
          ))}
          {hasMore ? (
            <button type="button" class="link" data-key="detail" aria-expanded={detailed} onClick={trusted(() => act('detail'))}>
              {detailed ? t.less : t.more}
            </button>
          ) : null}
        </div>
      )}
    </section>
  );
}
