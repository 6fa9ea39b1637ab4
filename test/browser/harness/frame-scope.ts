import type { Frame, Page } from 'puppeteer-core';
import { answered, call, patiently, type Root, type Scope } from './scope.ts';

interface Framed {
  ccusTestFrames?: Map<string, Frame>;
}

/** The frame of ours that shows this, as soon as it shows anything. Firefox does not tell its address. */
async function frameOf(page: Page, kind: string): Promise<Frame | null> {
  const known = ((page as Framed).ccusTestFrames ??= new Map());
  const before = known.get(kind);
  if (before && !before.detached && page.frames().includes(before)) return before;
  for (const frame of page.frames()) {
    if (frame === page.mainFrame() || frame.detached) continue;
    const shows = await frame.evaluate('location.pathname + " " + document.documentElement.dataset.kind').catch(() => '');
    if (shows !== `/panel.html ${kind}`) continue;
    known.set(kind, frame);
    return frame;
  }
  return null;
}

/** Our own page in a frame on a site's page. Points in it count from the corner of its host. */
export function frameScope(page: Page, element: string, kind: string): Scope {
  const self: Scope = {
    async ask<Args extends unknown[], R>(question: (root: Root, ...args: Args) => R, ...args: Args): Promise<Awaited<R>> {
      const frame = await frameOf(page, kind);
      const place = frame ?? page;
      return (await place.evaluate(call(question, frame ? 'document' : 'null', args))) as Awaited<R>;
    },
    async askUntil<Want, R>(
      question: (root: Root, want: Want) => R | Promise<R>,
      enough: (answer: R, want: Want) => boolean,
      want: Want,
      patience: number,
    ): Promise<R> {
      const frame = await frameOf(page, kind);
      if (!frame) return (await self.ask(question, want)) as R;
      const look = call(question, 'document', [want]);
      const told = await answered(frame, patiently(look, enough, want, 'document', patience), patience);
      return told === undefined ? ((await self.ask(question, want)) as R) : (told as R);
    },
    corner: () =>
      page.evaluate((name) => {
        const { x, y } = document.querySelector(name)!.getBoundingClientRect();
        return { x, y };
      }, element),
  };
  return self;
}

/** The frame itself, to run something in. */
export async function panelFrame(page: Page, kind = 'inquiry'): Promise<Frame> {
  const frame = await frameOf(page, kind);
  if (!frame) throw new Error(`there is no frame that shows ${kind}`);
  return frame;
}
