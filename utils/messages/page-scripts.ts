/** Our scripts that run in pages, each named as its file. The first two are what all others stand on. */
export const pageScripts = ['watcher', 'assistant', 'inquiry', 'receipt', 'login', 'secrets', 'links', 'walk', 'teach'] as const;
export type PageScript = (typeof pageScripts)[number];
