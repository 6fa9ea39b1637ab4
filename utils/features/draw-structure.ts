import { screenKeys } from '../ccus/screens.ts';
import { sketchPage } from '../structure/sketch.ts';
import type { Feature } from './feature.ts';

/** Draws the structure of a page that could not be read well. Where it goes is decided in our own page. */
export const drawStructure: Feature = {
  screens: screenKeys,
  start({ screen, on }) {
    on('page/structure', () => ({ screen, ...sketchPage(document) }));
  },
};
