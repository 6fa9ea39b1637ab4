import type { ComponentChildren } from 'preact';
import type { Block } from './blocks.ts';
import './blocks.css';

interface BlockViewProps {
  block: Block;
  /** Draws what can be pressed, where something can. */
  buttons?: (buttons: NonNullable<Block['buttons']>) => ComponentChildren;
}

/** One thing said about a login. */
export function BlockView({ block, buttons }: BlockViewProps) {
  const { tone, title, text, items = [] } = block;
  return (
    <div class={`guard-block ${tone}`}>
      {title && <h2>{title}</h2>}
      {text && <p>{text}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
      {block.buttons && buttons?.(block.buttons)}
    </div>
  );
}
