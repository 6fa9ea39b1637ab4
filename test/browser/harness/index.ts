export { accessibilityFaults } from './axe.ts';
export { accessibilityTree, inContentScripts, killServiceWorker, shadowRootKind } from './chromium-only.ts';
export { browserNames, type BrowserName, type Build } from './paths.ts';
export { launch, type LaunchOptions, type Session } from './session.ts';
export { panel, seen, type Panel, type Surface, type Which } from './surface.ts';
export type { TourContext, TourStep } from './tour-types.ts';
export { waitFor } from './wait.ts';
