import type { pointerWords } from '../words/ja/panel.ts';
import type { pointingWords } from '../words/ja/teach.ts';

export type PointerWords = ReturnType<(typeof pointerWords)['get']>;
export type PointingWords = ReturnType<(typeof pointingWords)['get']>;
