import type { ScreenKey } from '../ccus/screens.ts';

/** Screens on which the assistant has something to say without being asked. */
export const wantedScreens: readonly ScreenKey[] = ['inquiryTopic', 'inquiryForm'];
