import type { Tree } from '../../messages/tree.ts';
import type { PointingWords } from '../../messages/panel-words.ts';
import { interpolate } from '../../interpolate.ts';
import { isClear } from './unobscured.ts';
import { renderTree } from './render-tree.ts';
import { openHost } from './host.ts';

/** A control that can be pointed at. */
export interface Target {
  element: HTMLElement;
  name: string;
  /** Why it cannot be chosen, in words; '' when it can. */
  why: string;
}

/** Between the bar and the edge of the window, and what it must not touch. CSS pixels. */
const barGap = 24;

/** Room around a framed control, in CSS pixels. */
const room = 4;

/** Where a control stands in the window, also inside frames of the same origin. */
function boxOf(element: HTMLElement): { left: number; top: number; width: number; height: number } {
  let { left, top } = element.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, width, height };
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Lets the person choose one control of the page, by mouse, finger or keys.
 * While it lasts a layer of ours lies over the page, and no key reaches it, so
 * nothing of the page can be pressed by mistake.
 * @returns the place in the list, or `null` when the person gave up or the signal ended.
 */
export function pointOut(
  targets: readonly Target[],
  title: string,
  words: PointingWords,
  style: string,
  signal: AbortSignal,
): Promise<number | null> {
  const over = new AbortController();
  const both = AbortSignal.any([signal, over.signal]);
  const host = openHost('ccus-assist-pointing', style, both);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  both.addEventListener('abort', () => resolve(null));
  const end = (chosen: number | null) => {
    resolve(chosen);
    over.abort();
  };
  let now = -1;

  const element = (...tree: Exclude<Tree, string>) => renderTree(tree) as HTMLElement;
  const frames = targets.map(({ why }) => element('div', { class: why ? 'frame no' : 'frame' }));
  const options = targets.map(({ name, why }, at) => {
    const text = interpolate(words.field, { at: at + 1, count: targets.length, name: name || words.nameless });
    const attributes = { role: 'option', id: `o${at}`, 'aria-disabled': String(why !== ''), class: 'unseen' };
    return element('div', attributes, text, ...(why ? [['span', { class: 'why' }, why] satisfies Tree] : []));
  });
  const list = element('div', { role: 'listbox', tabindex: '0', 'aria-label': `${title} ${words.keys}` });
  list.append(...options);
  const cancel = element('button', { type: 'button', tabindex: '-1' }, words.cancel);
  cancel.addEventListener('click', (event) => event.isTrusted && end(null));
  const bar = element('div', { class: 'bar' }, ['h2', {}, title], ['p', {}, targets.length === 0 ? words.none : words.how]);
  bar.append(list, cancel);

  const place = () => {
    frames.forEach((frame, at) => {
      const { left, top, width, height } = boxOf(targets[at]!.element);
      frame.style.cssText = `left:${left - room}px;top:${top - room}px;width:${width + room * 2}px;height:${height + room * 2}px`;
    });
  };
  const show = (at: number, scroll: boolean) => {
    if (at === now) return;
    frames[now]?.classList.remove('now');
    options[now]?.setAttribute('class', 'unseen');
    options[now]?.setAttribute('aria-selected', 'false');
    now = at;
    host.say('', false);
    frames[now]?.classList.add('now');
    options[now]?.setAttribute('class', '');
    options[now]?.setAttribute('aria-selected', 'true');
    if (now < 0) return list.removeAttribute('aria-activedescendant');
    list.setAttribute('aria-activedescendant', `o${now}`);
    if (scroll) targets[now]!.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    place();
    // It stands below, unless what it speaks of is there.
    const { top, height } = boxOf(targets[now]!.element);
    bar.classList.toggle('top', top + height + room > innerHeight - bar.offsetHeight - barGap);
  };
  const choose = (at: number) => {
    const target = targets[at];
    if (!target) return;
    if (!isClear(host.element)) host.say(words.covered, true);
    else if (target.why || !target.element.isConnected) host.say(target.why || words.gone, true);
    else end(at);
  };
  /** The control under a point; of several the one that can be chosen, and then the smallest. */
  const under = ({ clientX, clientY }: MouseEvent): number => {
    const rank = (at: number) => {
      const { width, height } = boxOf(targets[at]!.element);
      return (targets[at]!.why ? 1e9 : 0) + width * height;
    };
    const hit = [...targets.keys()].filter((at) => {
      const { left, top, width, height } = boxOf(targets[at]!.element);
      return clientX >= left - room && clientX <= left + width + room && clientY >= top - room && clientY <= top + height + room;
    });
    return hit.toSorted((a, b) => rank(a) - rank(b))[0] ?? -1;
  };

  const layer = element('div', { class: 'layer' });
  layer.append(...frames);
  layer.addEventListener('click', (event) => event.isTrusted && choose(under(event)));
  layer.addEventListener('pointermove', (event) => {
    const at = under(event);
    if (at >= 0) show(at, false);
  });
  const all = element('div', { class: 'all' });
  all.append(layer, bar);
  host.draw(all);
  place();
  list.focus();

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    // The browser's own shortcuts stay the browser's.
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    // A page that took our place away must not leave the person without keys.
    if (!layer.isConnected) return end(null);
    stop(event);
    if (event.type !== 'keydown' || event.isComposing) return;
    // A page that took the focus away does not get the next key.
    list.focus({ preventScroll: true });
    const { key, shiftKey } = event;
    const step = key === 'Tab' ? (shiftKey ? -1 : 1) : steps[key];
    if (step && targets.length > 0) show((Math.max(now, step < 0 ? 0 : -1) + step + targets.length) % targets.length, true);
    else if (key === 'Home' || key === 'End') show(key === 'Home' ? 0 : targets.length - 1, true);
    else if (key === 'Enter') choose(now);
    else if (key === 'Escape') end(null);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, onKey, { capture: true, signal: both });
  const own = (layer.getRootNode() as ShadowRoot).host;
  // Where something of the page comes to lie over ours, a press does nothing.
  const onPress = (event: Event) => event.isTrusted && event.target !== own && layer.isConnected && stop(event);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'] as const)
    addEventListener(type, onPress, { capture: true, signal: both });
  addEventListener('scroll', place, { capture: true, passive: true, signal: both });
  addEventListener('resize', place, { signal: both });
  return promise;
}
