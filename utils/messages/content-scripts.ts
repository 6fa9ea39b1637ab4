import { loginHost } from '../ccus/login.ts';
import type { ScreenKey } from '../ccus/screens.ts';

/** Where the panel of the inquiry form fills. A list of its own, because the panel carries it into its pages without the rest of the table. */
export const inquiryScreens: readonly ScreenKey[] = ['inquiryTopic', 'inquiryForm', 'reissue', 'businessSearch'];

interface ContentScript {
  /** That of its file in `entrypoints/`. */
  name: string;
  /** The scripts whose modules it uses instead of carrying a copy: what several share has a script of its own. */
  standsOn: readonly string[];
  /** The screens to which it comes unasked. A script without screens comes when somebody asks for what it does. */
  screens?: readonly ScreenKey[];
  /** It comes to every screen of this host as well. */
  host?: string;
}

/** Our scripts that run in pages, none before what it stands on. */
const table = [
  { name: 'watcher', standsOn: [] },
  { name: 'assistant', standsOn: ['watcher'] },
  { name: 'reader', standsOn: ['watcher', 'assistant'] },
  { name: 'login-form', standsOn: ['watcher', 'assistant'] },
  { name: 'writer', standsOn: ['watcher', 'assistant'] },
  { name: 'inquiry', standsOn: ['watcher', 'assistant', 'reader'], screens: inquiryScreens },
  { name: 'inquiry-actions', standsOn: ['watcher', 'assistant', 'writer'] },
  { name: 'receipt', standsOn: ['watcher', 'assistant'], screens: ['inquiryDone'] },
  // On the login's own host any page may be what a login led to.
  { name: 'login', standsOn: ['watcher', 'assistant', 'login-form', 'writer'], screens: ['login'], host: loginHost },
  { name: 'secrets', standsOn: ['watcher', 'assistant', 'reader', 'login-form', 'writer'], screens: ['passwordChange', 'securityCode'] },
  { name: 'links', standsOn: ['watcher', 'assistant'] },
  { name: 'walk', standsOn: ['watcher', 'assistant'] },
  { name: 'field', standsOn: ['watcher', 'assistant', 'reader', 'writer'] },
  { name: 'teach', standsOn: ['watcher', 'assistant', 'reader', 'writer'] },
] as const satisfies readonly ContentScript[];

export type PageScript = (typeof table)[number]['name'];

/** What a script stands on is a script of ours, too. */
interface PageScriptRecord extends ContentScript {
  name: PageScript;
  standsOn: readonly PageScript[];
}

export const contentScripts: readonly PageScriptRecord[] = table;

// A call that is not marked as pure would bring the whole table into every page that needs one list of it.
export const pageScripts: readonly PageScript[] = /* @__PURE__ */ contentScripts.map(({ name }) => name);

/** The scripts whose modules a script uses. */
export const standsOn = (script: PageScript): readonly PageScript[] => contentScripts.find(({ name }) => name === script)!.standsOn;

/** Scripts with everything they stand on, each once, in the order in which they go into a page. */
export const withTools = (scripts: readonly PageScript[]): PageScript[] => {
  const all = new Set(scripts.flatMap((script) => [...standsOn(script), script]));
  return pageScripts.filter((script) => all.has(script));
};
