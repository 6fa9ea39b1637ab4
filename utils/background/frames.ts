import browser from 'webextension-polyfill';
import type { FrameKind, ToFrame } from '../messages/frame.ts';
import type { RequestOf } from '../messages/protocol.ts';
import type { FramePlace, FrameRegister, KnownFrame } from '../messages/receive.ts';
import { frameTabs, type FramesOfTab } from '../storage/session-items.ts';
import { serialQueue } from './serial-queue.ts';

/*
 * The frames of ours in a tab. A site's page may put our page into a frame of its own; that one is told nothing,
 * because only a frame that brings the word which a script of ours has just announced in its tab is known here.
 */

const oneByOne = serialQueue();

/** What the browser keeps for us, as long as this background lives: the login guard sends at every key. */
const held = new Map<number, FramesOfTab>();

async function framesOf(tabId: number): Promise<FramesOfTab> {
  const frames = held.get(tabId) ?? (await frameTabs.of(tabId).read()) ?? [];
  held.set(tabId, frames);
  return frames;
}

function keep(tabId: number, frames: FramesOfTab): Promise<void> {
  held.set(tabId, frames);
  return frameTabs.of(tabId).write(frames);
}

/** A script of ours is about to place a frame. What was there of that kind has gone with its page. */
export const announceFrame = (tabId: number, kind: FrameKind, word: string): Promise<void> =>
  oneByOne(async () => {
    const others = (await framesOf(tabId)).filter((frame) => frame.kind !== kind);
    await keep(tabId, [...others, { kind, word, place: null }]);
  });

export function forgetFrames(tabId: number): Promise<void> {
  held.delete(tabId);
  return frameTabs.of(tabId).remove();
}

const known = (frame: FramesOfTab[number] | undefined): KnownFrame | null =>
  frame ? { kind: frame.kind as FrameKind, visit: frame.word } : null;

export const frameRegister: FrameRegister = {
  greet: ({ tabId, frameId, documentId }: FramePlace, word) =>
    oneByOne(async () => {
      const frames = await framesOf(tabId);
      const frame = frames.find((one) => one.word === word && one.place === null);
      if (!frame) return null;
      frame.place = { frameId, ...(documentId === undefined ? {} : { documentId }) };
      await keep(tabId, frames);
      return known(frame);
    }),
  find: async ({ tabId, frameId, documentId }) =>
    known((await framesOf(tabId)).find(({ place }) => place?.frameId === frameId && place.documentId === documentId)),
};

/** Sends to a frame of ours; `false` when there is none that answers. */
export async function sendToFrame<N extends keyof ToFrame>(tabId: number, kind: FrameKind, name: N, data: RequestOf<N>): Promise<boolean> {
  const place = (await framesOf(tabId)).find((frame) => frame.kind === kind)?.place;
  if (!place) return false;
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, data }, { frameId: place.frameId });
    return answer === true;
  } catch {
    return false;
  }
}
