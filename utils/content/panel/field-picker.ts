import type { FieldKind } from '../../ccus/labels/kinds.ts';
import type { Never, Unfit } from '../../lessons/forbidden.ts';
import { boxOf, lay } from './box.ts';
import { openFrame, type PanelFrame } from './frame.ts';
import { openMarks } from './host.ts';
import style from './picker.css?inline';
import { isClear } from './unobscured.ts';

/** A control that can be pointed at. */
export interface Target {
  element: HTMLElement;
  name: string;
  /** Why it cannot be chosen; `null` when it can. */
  never: Never | Unfit | null;
}

/** Room around a marked control, and between the bar and the edge of the window. CSS pixels. */
const [room, barGap] = [4, 16];

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Lets the person choose one control of the page, by mouse, finger or keys.
 * While it lasts a layer of ours lies over the page, and no key reaches it, so
 * nothing of the page can be pressed by mistake. What is said about it stands in a frame of ours.
 */
class FieldPicker {
  #now = -1;
  readonly #targets: readonly Target[];
  readonly #end: (chosen: number | null) => void;
  readonly #layer = document.createElement('div');
  readonly #marks: HTMLElement[];
  readonly #host: HTMLElement;
  readonly #bar: PanelFrame;

  constructor(targets: readonly Target[], kind: FieldKind, signal: AbortSignal, end: (chosen: number | null) => void) {
    this.#targets = targets;
    this.#end = end;
    this.#layer.className = 'layer';
    this.#layer.tabIndex = 0;
    this.#marks = targets.map(({ never }) => {
      const mark = document.createElement('div');
      mark.className = never ? 'mark no' : 'mark';
      return mark;
    });
    this.#layer.append(...this.#marks);
    this.#layer.addEventListener('click', (event) => event.isTrusted && this.#choose(this.#under(event)));
    this.#layer.addEventListener('pointermove', (event) => {
      const at = this.#under(event);
      if (at >= 0) this.#show(at, false);
    });
    this.#host = openMarks('ccus-assist-pointing', style, this.#layer, signal);
    const hear = ({ what }: { what: string }) => {
      if (what === 'leave') end(null);
      if (what === 'height') this.#standBar();
    };
    this.#bar = openFrame('picker', { hear }, signal);
    this.#bar.tell({ what: 'picking', kind, count: targets.length });
    this.#place();
    this.#layer.focus();
    this.#listen(signal);
  }

  #place(): void {
    this.#marks.forEach((mark, at) => lay(mark, boxOf(this.#targets[at]!.element), room));
  }

  /** The bar stands below, unless what it speaks of is there. */
  #standBar(): void {
    const { width, height } = this.#bar.element.getBoundingClientRect();
    const target = this.#targets[this.#now];
    const box = target && boxOf(target.element);
    const below = innerHeight - height - barGap;
    const isThere = box !== undefined && box.top + box.height + room > below - barGap;
    this.#bar.put({ x: Math.max(barGap, (innerWidth - width) / 2), y: isThere ? barGap : below });
  }

  #show(at: number, scroll: boolean): void {
    if (at === this.#now) return;
    this.#marks[this.#now]?.classList.remove('now');
    this.#now = at;
    this.#marks[at]?.classList.add('now');
    const target = this.#targets[at];
    if (!target) return;
    if (scroll) target.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#place();
    this.#standBar();
    this.#tell(null);
  }

  /** @param refused why the press did nothing. */
  #tell(refused: 'covered' | 'gone' | 'never' | null): void {
    const { name = '', never = null } = this.#targets[this.#now] ?? {};
    this.#bar.tell({ what: 'pointed', at: this.#now, name, never, refused });
  }

  #choose(at: number): void {
    const target = this.#targets[at];
    if (!target) return;
    this.#show(at, false);
    if (!isClear(this.#host)) this.#tell('covered');
    else if (target.never) this.#tell('never');
    else if (!target.element.isConnected) this.#tell('gone');
    else this.#end(at);
  }

  /** The control under a point; of several the one that can be chosen, and then the smallest. */
  #under({ clientX, clientY }: MouseEvent): number {
    const boxes = this.#targets.map(({ element }) => boxOf(element));
    const rank = (at: number) => (this.#targets[at]!.never ? 1e9 : 0) + boxes[at]!.width * boxes[at]!.height;
    const hit = [...boxes.keys()].filter((at) => {
      const { left, top, width, height } = boxes[at]!;
      return clientX >= left - room && clientX <= left + width + room && clientY >= top - room && clientY <= top + height + room;
    });
    return hit.toSorted((a, b) => rank(a) - rank(b))[0] ?? -1;
  }

  #key(event: KeyboardEvent): void {
    // The browser's own shortcuts stay the browser's.
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    // A page that took our place away must not leave the person without keys.
    if (!this.#layer.isConnected) return this.#end(null);
    stop(event);
    if (event.type !== 'keydown' || event.isComposing) return;
    // A page that took the focus away does not get the next key.
    this.#layer.focus({ preventScroll: true });
    const { key, shiftKey } = event;
    const count = this.#targets.length;
    const step = key === 'Tab' ? (shiftKey ? -1 : 1) : steps[key];
    if (step && count > 0) this.#show((Math.max(this.#now, step < 0 ? 0 : -1) + step + count) % count, true);
    else if (key === 'Home' || key === 'End') this.#show(key === 'Home' ? 0 : count - 1, true);
    else if (key === 'Enter') this.#choose(this.#now);
    else if (key === 'Escape') this.#end(null);
  }

  #listen(signal: AbortSignal): void {
    const options = { capture: true, signal };
    for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, (event) => this.#key(event), options);
    // Where something of the page comes to lie over ours, a press does nothing.
    const onPress = (event: Event) => event.isTrusted && event.target !== this.#host && this.#layer.isConnected && stop(event);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'] as const)
      addEventListener(type, onPress, options);
    addEventListener('scroll', () => this.#place(), { ...options, passive: true });
    addEventListener('resize', () => this.#place(), { signal });
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @returns the place in the list of what the person chose, or `null` when they gave up or the signal ended. */
export function pickField(targets: readonly Target[], kind: FieldKind, signal: AbortSignal): Promise<number | null> {
  const over = new AbortController();
  const both = AbortSignal.any([signal, over.signal]);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  both.addEventListener('abort', () => resolve(null));
  void new FieldPicker(targets, kind, both, (chosen) => {
    resolve(chosen);
    over.abort();
  });
  return promise;
}
