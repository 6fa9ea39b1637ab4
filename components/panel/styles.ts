import brake from './brake.css?inline';
import guard from './guard.css?inline';
import panel from './panel.css?inline';
import pointer from './pointer.css?inline';

/**
 * How the things in a page look. The background sends them with the words, so
 * that a page in which nothing is shown carries none of it.
 */
export const panelStyle = panel;
export const pointerStyle = pointer;
export const guardStyles = { css: guard, brakeCss: brake, pointerCss: pointer };
