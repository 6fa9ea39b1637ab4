import { sketchPage } from '../page/structure.ts';
import type { Feature } from '../runtime/feature.ts';

/** Draws the structure of a page that could not be read well. Where it goes is decided in our own page. */
export const drawStructure: Feature = {
  start({ screen, on }) {
    on('page/structure', () => ({ screen, ...sketchPage(document) }));
  },
};
