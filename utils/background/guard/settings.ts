import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { GuardPlace, GuardSettings } from '../../messages/guard.ts';

const settingsSchema = z.object({ brake: z.boolean() });

/** Under this name they lie in `storage.local`, in the clear: nothing in them is personal. */
export const settingsName = 'guard';

/** @param stored what lies there. */
export function settingsIn(stored: unknown): GuardSettings {
  const read = settingsSchema.safeParse(stored);
  return read.success ? read.data : { brake: true };
}

export const saveGuardSettings = (guard: GuardSettings): Promise<void> => browser.storage.local.set({ [settingsName]: guard });

const placeSchema = z.object({
  at: z.nullable(z.object({ x: z.number(), y: z.number() })),
  folded: z.boolean(),
});

/** Where the person put the panel; until the browser closes. */
export async function guardPlace(): Promise<GuardPlace> {
  const { place } = await browser.storage.session.get('place');
  const read = placeSchema.safeParse(place);
  return read.success ? read.data : { at: null, folded: false };
}

export const savePlace = (place: GuardPlace): Promise<void> => browser.storage.session.set({ place });
