const typed = /^(text|email|tel|number|date|month|password|radio|url|search)$/;

/** Whether something is open to be typed into or chosen from: not hidden, no checkbox, no button. */
export const isOpenBox = (box: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): boolean =>
  (box.localName !== 'input' || typed.test(box.type)) && box.checkVisibility();
