/** A click made by the page is no click. */
export const trusted = (run: () => void) => (event: Event) => {
  if (event.isTrusted) run();
};
