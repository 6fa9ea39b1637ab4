import { browser } from 'wxt/browser';
import type { FrameKind, FromPanel, ToPanel } from '../../messages/frame.ts';
import { requestBackground } from '../../messages/send.ts';
import { ours } from './host.ts';
import type { Point } from './placement.ts';
import { watchClear } from './watch-clear.ts';

/** Distance kept from the window's edges. CSS pixels. */
const margin = 16;

const look = `:host{all:initial!important;display:block!important;position:fixed!important;inset:${margin}px ${margin}px auto auto!important;width:min(384px,calc(100vw - ${2 * margin}px))!important;height:0!important;z-index:2147483647!important;overflow:hidden!important;opacity:1!important;visibility:visible!important;pointer-events:auto!important;color-scheme:light dark!important;border-radius:12px!important;box-shadow:0 4px 16px #0006!important}iframe{display:block;width:100%;height:100%;border:0;color-scheme:light dark}`;

/** What is told to the features of the screen on which the frame stands. */
export interface PanelOwner {
  /** Something was done in the frame. Its height is one of the things that may be in the way. */
  hear(message: FromPanel): void;
}

/** Our page in a frame: what a person reads and presses stands there, and only there. */
export interface PanelFrame {
  /** What stands in the page. */
  readonly element: HTMLElement;
  /** The word by which the background knows the frame. */
  readonly visit: string;
  tell(message: ToPanel): void;
  /** Moves it. What is not done by the person's own hand is announced first, so that no press meets what has just come under the pointer. */
  put(at: Point | null, byHand?: boolean): void;
  focus(): void;
}

/** Of each kind one in a document: it is kept while the screens of one visit change. */
const frames = new Map<FrameKind, { frame: PanelFrame; own(owner: PanelOwner | null): void }>();

declare module 'wxt/browser' {
  // The framework types it by a list that it writes itself.
  interface WxtRuntime {
    getURL(path: '/panel.html'): string;
  }
}

/** In Chromium another address each time the browser starts, which no page can know. */
const pageAddress = () => browser.runtime.getURL('/panel.html');

/** Where our own pages are: only a page of that origin hears the word. */
const origin = () => (pageAddress().startsWith('chrome') ? 'chrome-extension://' + browser.runtime.id : new URL(pageAddress()).origin);

function place(kind: FrameKind, name: string): { frame: PanelFrame; own(owner: PanelOwner | null): void } {
  // An extension that was renewed under the page leaves a dead panel behind.
  for (const stale of document.querySelectorAll(name)) stale.remove();
  const visit = crypto.randomUUID();
  const announced = requestBackground('frame/open', { kind, word: visit });
  const element = document.createElement(name);
  element.popover = 'manual';
  ours.add(element);
  document.documentElement.append(element);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const iframe = document.createElement('iframe');
  iframe.title = browser.runtime.getManifest().name;
  iframe.src = pageAddress();

  let owner: PanelOwner | null = null;
  let port: MessagePort | null = null;
  /** What is to be told once the frame has its end of the line. */
  let untold: ToPanel[] = [];
  let height = 0;
  let at: Point | null = null;
  /** Where it is to be moved to, once the frame knows. */
  let next: { move: number; at: Point | null } | null = null;
  let moves = 0;

  let drawn = '';
  const draw = () => {
    const put = at ? `inset:${at.y}px auto auto ${at.x}px!important;` : '';
    const shown = owner ? '' : 'display:none!important;';
    style.textContent = drawn = `${look}:host{${put}${shown}height:${Math.max(1, height)}px!important}`;
  };
  const tell = (message: ToPanel) => (port ? port.postMessage(message) : untold.push(message));
  const room = () => tell({ what: 'room', height: innerHeight - 2 * margin });
  const hear = ({ data }: MessageEvent<FromPanel>) => {
    if (data.what === 'height') {
      height = data.height;
      draw();
    }
    if (data.what === 'ready' && next?.move === data.move) {
      at = next.at;
      next = null;
      draw();
    }
    owner?.hear(data);
  };
  // In the page's own world nobody sees what is sent: neither the frame nor the line can be reached from there.
  iframe.addEventListener('load', async () => {
    if (!(await announced).ok || !iframe.contentWindow) return;
    const { port1, port2 } = new MessageChannel();
    port?.close();
    port = port1;
    port.addEventListener('message', hear);
    port.start();
    iframe.contentWindow.postMessage(visit, origin(), [port2]);
    room();
    untold.forEach(tell);
    untold = [];
  });
  addEventListener('resize', ({ isTrusted }) => isTrusted && room());

  draw();
  root.append(style, iframe);
  const frame: PanelFrame = {
    element,
    visit,
    tell,
    put(to, byHand = false) {
      const now = next ? next.at : at;
      if (now?.x === to?.x && now?.y === to?.y && !byHand) return;
      next = null;
      if (byHand || !port || height === 0) {
        at = to;
        return draw();
      }
      next = { move: (moves += 1), at: to };
      tell({ what: 'moving', move: moves });
    },
    focus() {
      iframe.focus();
      tell({ what: 'focused' });
    },
  };
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) {
    // Firefox names what is in a closed root to whoever listens to the mouse: what lies there must be as we put it there.
    const isWhole = () => {
      const { childNodes, adoptedStyleSheets } = root;
      const [first, second] = childNodes;
      const isOurs = first === style && second === iframe && childNodes.length === 2 && adoptedStyleSheets.length === 0;
      return isOurs && style.textContent === drawn && iframe.getAttributeNames().length === 2;
    };
    watchClear(element, iframe, isWhole, (clear) => tell({ what: 'clear', clear }));
  }
  return {
    frame,
    own(now) {
      owner = now;
      tell({ what: now ? 'begin' : 'over' });
      // The next screen may come at once, and shows it again.
      queueMicrotask(() => {
        draw();
        if (element.isConnected) element.togglePopover(owner !== null);
      });
    },
  };
}

/**
 * Shows our page in a frame for as long as a screen lasts.
 *
 * The page of the site can neither look into the frame nor find it: it stands in a closed shadow root, in the top
 * layer. What it shows, it shows only once the background has heard from it the word that was announced here.
 */
export function openFrame(kind: FrameKind, owner: PanelOwner, signal: AbortSignal): PanelFrame {
  const present = frames.get(kind);
  const there = present?.frame.element.isConnected ? present : place(kind, `ccus-assist-${kind === 'inquiry' ? 'panel' : kind}`);
  frames.set(kind, there);
  there.own(owner);
  signal.addEventListener('abort', () => there.own(null));
  return there.frame;
}
