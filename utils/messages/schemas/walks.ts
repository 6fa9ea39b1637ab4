import * as z from 'zod/mini';
import { screenKeys } from '../../ccus/screens.ts';
import { walkKeys } from '../../walks/walk.ts';
import { official } from './needs.ts';

const nothing = z.strictObject({});
const tabId = z.int().check(z.nonnegative());
const step = z.string().check(z.maxLength(60));

/** What the messages about walks may hold when they arrive. */
export const walksFromPageSchemas = {
  'walk/sight': official(z.strictObject({ screen: z.enum(screenKeys), says: z.string().check(z.maxLength(20_001)) })),
  'walk/filled': official(nothing),
};

export const walksFromOwnPageSchemas = {
  'walk/open': nothing,
  'walk/state': z.strictObject({ tabId }),
  'walk/start': z.strictObject({ tabId, walk: z.enum(walkKeys) }),
  'walk/resume': z.strictObject({ tabId, run: z.uuid() }),
  'walk/step': z.strictObject({
    tabId,
    event: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('choose'), step, choice: step }),
      z.strictObject({ what: z.enum(['own', 'skip', 'look']), step }),
      z.strictObject({ what: z.literal('back') }),
      z.strictObject({ what: z.literal('next') }),
    ]),
  }),
  'walk/later': z.strictObject({ tabId }),
  'walk/forget': z.strictObject({ run: z.uuid() }),
  'walk/do': z.strictObject({
    tabId,
    action: z.enum([
      'openTop',
      'openLogin',
      'openReissue',
      'openSearch',
      'openInquiry',
      'pointLogin',
      'pointReissue',
      'pointInquiry',
      'fill',
      'openPeople',
      'openContact',
      'openGuard',
      'openFees',
      'openItems',
      'openRecord',
    ]),
  }),
};
