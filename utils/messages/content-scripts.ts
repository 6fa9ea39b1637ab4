/** Our scripts that run in pages, each named as its file, none before what it stands on. */
export const pageScripts = [
  'watcher',
  'assistant',
  'reader',
  'login-form',
  'writer',
  'inquiry',
  'inquiry-actions',
  'receipt',
  'login',
  'secrets',
  'links',
  'walk',
  'teach',
] as const;
export type PageScript = (typeof pageScripts)[number];

const carried: Partial<Record<PageScript, readonly PageScript[]>> = {
  inquiry: ['reader'],
  login: ['login-form', 'writer'],
  'inquiry-actions': ['writer'],
  secrets: ['reader', 'login-form', 'writer'],
  teach: ['reader', 'writer'],
};

/**
 * The scripts whose tools a script uses. All stand on the watcher and the
 * assistant; what some share has a script of its own, so that no page carries it twice.
 */
export const standsOn = (script: PageScript): PageScript[] =>
  script === 'watcher' ? [] : script === 'assistant' ? ['watcher'] : ['watcher', 'assistant', ...(carried[script] ?? [])];

/** Scripts with everything they stand on, each once, in the order in which they go into a page. */
export const withTools = (scripts: readonly PageScript[]): PageScript[] => {
  const all = new Set(scripts.flatMap((script) => [...standsOn(script), script]));
  return pageScripts.filter((script) => all.has(script));
};
