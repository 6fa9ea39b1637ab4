/** While an input method composes, Enter and Ctrl+Enter belong to it. 229 is how older engines say so. */
export const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
