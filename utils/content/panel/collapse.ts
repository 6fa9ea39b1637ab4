/** Folds a panel to its header, or opens it: what shows then is the style's matter. */
export function collapse(panel: Element, folded: boolean): void {
  panel.classList.toggle('folded', folded);
  for (const button of panel.querySelectorAll('[data-do=toggle]')) button.setAttribute('aria-expanded', String(!folded));
}
