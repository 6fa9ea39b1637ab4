import { hasWindows } from '../browser/capabilities.ts';

/** Where windows stand beside each other, there is a computer with a toolbar, a mouse and a keyboard. */
const isComputer = hasWindows();

/** What the person holds or sits at. */
export const device = isComputer ? 'パソコン' : 'スマホ';

/** What somebody takes who steals it. */
export const deviceAndDisk = isComputer ? 'パソコンやディスク' : 'スマホ';

/** Where our button is. Firefox and Edge on Android keep it in the browser's menu. */
export const buttonPlace = isComputer ? 'ブラウザーの右上' : 'ブラウザーのメニューの「拡張機能」';

/** How text on a page is selected. */
export const selectText = isComputer ? 'マウスでなぞって' : '長く押して';

/** A sentence about what only a computer has; elsewhere nothing is said of it. */
export const onComputer = (sentence: string): string => (isComputer ? sentence : '');

/** A sentence for a computer, and the one that is true elsewhere. */
export const byDevice = (computer: string, phone: string): string => (isComputer ? computer : phone);
