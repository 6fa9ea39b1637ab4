import { browser } from 'wxt/browser';
import type { FrameKind, FromPanel, ToPanel } from '../../messages/frame.ts';
import { requestBackground } from '../../messages/send.ts';
import { ours } from './host.ts';
import type { Point } from './placement.ts';
import { watchClear } from './watch-clear.ts';

/** Distance kept from the window's edges. CSS pixels. */
const margin = 16;

/** How wide each is where there is room, in CSS pixels, and the element that holds it. */
const kinds: Record<FrameKind, [width: number, name: string]> = {
  inquiry: [384, 'ccus-assist-panel'],
  guard: [344, 'ccus-assist-guard'],
  lastTry: [480, 'ccus-assist-brake'],
  secret: [344, 'ccus-assist-secret'],
  picker: [560, 'ccus-assist-picker'],
  marker: [240, 'ccus-assist-marker'],
};

/** What is told to the features of the screen on which the frame stands. */
export interface PanelOwner {
  /** Something was done in the frame. Its height is one of the things that may be in the way. */
  hear(message: FromPanel): void;
  /** Of a modal one: it was closed without an answer. */
  closed?(): void;
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
  /** Closes a modal one as the Escape key does: the focus goes back to where it was. */
  close(): void;
}

interface Placed {
  frame: PanelFrame;
  own(owner: PanelOwner | null): void;
}

/** Of each kind one in a document: it is kept while the screens of one visit change. */
const frames = new Map<FrameKind, Placed>();

/** In Chromium another address each time the browser starts, which no page can know. The framework types it by a list that it writes itself. */
const pageAddress = () => (browser.runtime as unknown as { getURL(path: string): string }).getURL('/panel.html');

/** Where our own pages are: only a page of that origin hears the word. */
const origin = () => (import.meta.env.FIREFOX ? new URL(pageAddress()).origin : `chrome-extension://${browser.runtime.id}`);

const base = ':host{all:initial!important;position:fixed!important;z-index:2147483647!important;color-scheme:light dark!important;';
const inside = 'iframe{display:block;width:100%;height:100%;border:0;color-scheme:light dark}';

/** How the host looks. The page can neither style it nor look inside: `!important` in a root of ours stands above all that it has. */
function look(kind: FrameKind, shown: boolean, height: number, at: Point | null): string {
  const width = `min(${kinds[kind][0]}px,calc(100vw - ${2 * margin}px))`;
  const round = 'overflow:hidden;border-radius:12px';
  if (kind === 'lastTry') {
    const dialog = `dialog{padding:0;border:0;background:none;pointer-events:auto;width:${width};height:${Math.max(1, height)}px;${round}}`;
    return `${base}inset:0!important;pointer-events:none!important}${dialog}dialog::backdrop{background:#000a}${inside}`;
  }
  const inset = at ? `${at.y}px auto auto ${at.x}px` : `${margin}px ${margin}px auto auto`;
  const host = `display:${shown ? 'block' : 'none'};inset:${inset};width:${width};height:${Math.max(1, height)}px;${round};box-shadow:0 4px 16px #0006;opacity:1;visibility:visible;pointer-events:auto`;
  return `${base}${host.replaceAll(';', '!important;')}!important}${inside}`;
}

function place(kind: FrameKind): Placed {
  const name = kinds[kind][1];
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
  const dialog = kind === 'lastTry' ? document.createElement('dialog') : null;

  let owner: PanelOwner | null = null;
  let port: MessagePort | null = null;
  /** What is to be told once the frame has said hello. */
  let untold: ToPanel[] = [];
  let height = 0;
  let at: Point | null = null;
  /** Where it is to be moved to, once the frame knows. */
  let next: { move: number; at: Point | null } | null = null;
  let moves = 0;
  let drawn = '';

  const draw = () => {
    style.textContent = drawn = look(kind, owner !== null, height, at);
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
  dialog?.append(iframe);
  dialog?.addEventListener('close', () => owner?.closed?.());
  root.append(style, dialog ?? iframe);
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
    close: () => dialog?.close(),
  };
  if (import.meta.env.FIREFOX) {
    // Firefox names what is in a closed root to whoever listens to the mouse: what lies there must be as we put it there.
    const isWhole = () => {
      const { childNodes, adoptedStyleSheets } = root;
      const isOurs = childNodes[0] === style && childNodes[1] === (dialog ?? iframe) && childNodes.length === 2;
      return isOurs && adoptedStyleSheets.length === 0 && style.textContent === drawn && iframe.getAttributeNames().length === 2;
    };
    watchClear(element, iframe, isWhole, (clear) => tell({ what: 'clear', clear }));
  }
  return {
    frame,
    own(now) {
      owner = now;
      tell({ what: now ? 'begin' : 'over' });
      if (dialog) {
        // Closed, it would give back the focus, and a key still held down would press what has it.
        if (!now) return element.remove();
        element.showPopover();
        return dialog.showModal();
      }
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
  const there = present?.frame.element.isConnected ? present : place(kind);
  frames.set(kind, there);
  there.own(owner);
  signal.addEventListener('abort', () => there.own(null));
  return there.frame;
}
