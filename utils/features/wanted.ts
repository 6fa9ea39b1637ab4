import { loginHost } from '../ccus/login.ts';
import type { ScreenKey } from '../ccus/screens.ts';

/** Screens on which the assistant has something to say without being asked. */
const wantedScreens: readonly ScreenKey[] = ['inquiryTopic', 'inquiryForm', 'login'];

/** Whether the assistant is wanted. On the login's own host any page may be what a login led to. */
export const isWanted = (screen: ScreenKey, host: string): boolean => wantedScreens.includes(screen) || host === loginHost;
