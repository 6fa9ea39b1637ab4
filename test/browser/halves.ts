/**
 * Which half of the browser tests a file is in. `npm test` runs the half that fits into six minutes on two cores;
 * `npm test -- full` and whoever names a file run everything in both browsers.
 *
 * The one list: a test file that is missing here fails a test.
 */
export interface Half {
  /**
   * In which browsers the short run drives it. `both`: what it holds can differ between browsers. `chromium`: its rules
   * are ours and were decided before any browser is asked, so that Firefox can wait for the long run. `own`: the file
   * says by itself what it starts, and runs whole in both.
   */
  readonly short: 'both' | 'chromium' | 'own';
  /** Why it is in that half. */
  readonly why: string;
  /** Where the sources stand that it drives in the built extension: `npm test -- changed` goes by these. */
  readonly drives: readonly string[];
}

const pages = ['components/', 'entrypoints/options/', 'entrypoints/popup/', 'utils/words/'];
const guard = [
  'utils/guard/',
  'utils/background/guard/',
  'utils/content/features/guard/',
  'utils/content/page/login-form.ts',
  'entrypoints/login',
];
const inquiry = [
  'utils/inquiries/',
  'utils/background/inquiry',
  'utils/content/features/inquiry/',
  'entrypoints/inquiry',
  'components/inquiries/',
  'components/options/inquiries/',
];
const walks = [
  'utils/walks/',
  'utils/background/walks/',
  'utils/words/ja/walks/',
  'utils/content/features/follow-walk.ts',
  'components/walk/',
  'entrypoints/walk.ts',
  'entrypoints/sidepanel/',
];
const filling = [
  'utils/fill/',
  'utils/content/fill/',
  'utils/reader/',
  'utils/content/page/',
  'utils/content/panel/',
  'utils/content/runtime/',
  'entrypoints/',
];
const keeping = ['utils/storage/', 'utils/profiles/', 'utils/background/vault.ts', 'components/vault/'];
const arriving = ['utils/messages/', 'utils/background/', 'utils/ccus/'];

export const halves: Readonly<Record<string, Half>> = {
  // The way in, and what is done on a page.
  'browser/one-field': {
    short: 'both',
    why: 'The keys, and the popup under the toolbar button, belong to the browser.',
    drives: [...filling, 'utils/background/one-field.ts', 'utils/background/field-menu.ts', 'components/popup/FieldPart.tsx'],
  },
  'browser/survey': {
    short: 'chromium',
    why: 'What is kept of a screen is decided without the browser.',
    drives: ['utils/structure/', 'utils/background/survey.ts', 'utils/background/structure.ts', 'components/options/SurveyPart.tsx'],
  },
  'browser/main-job': {
    short: 'both',
    why: 'The one job, from the top page to a filled form: it must work in each browser, on each kind of page.',
    drives: [...filling, ...inquiry, ...arriving, 'components/popup/', 'utils/search/'],
  },
  'browser/filling': {
    short: 'both',
    why: 'Events, focus and what a site does with a written value are the browser’s own.',
    drives: [...filling, ...inquiry, 'utils/messages/'],
  },
  'browser/browser-window': {
    short: 'both',
    why: 'Toolbar button, shortcuts and input methods are pressed in the browser’s own window.',
    drives: ['entrypoints/popup', 'components/popup/', 'utils/background/', 'utils/content/features/guard/'],
  },
  'browser/side-panel': {
    short: 'both',
    why: 'A side panel in Chromium, a sidebar in Firefox: two different interfaces.',
    drives: [...walks, 'components/'],
  },
  'browser/hosts': {
    short: 'both',
    why: 'Which pages a script may enter, and how a person allows one, each browser decides by itself.',
    drives: ['utils/ccus/', 'utils/background/', 'utils/content/features/show-link.ts', 'utils/content/panel/', 'entrypoints/links.ts'],
  },
  'browser/trust': {
    short: 'both',
    why: 'Who sent a message is told by the browser, each in its own way.',
    drives: [...arriving, ...keeping, 'entrypoints/background.ts'],
  },
  'browser/guard': {
    short: 'both',
    why: 'Presses, answers of a server and the end of the background reach a script differently in each browser.',
    drives: [...guard, 'utils/messages/', 'utils/storage/login-ledger.ts'],
  },
  'browser/guard-brake': {
    short: 'chromium',
    why: 'The rules by which a press is held are ours; guard tries such presses in both.',
    drives: [...guard, 'utils/background/content-scripts.ts'],
  },

  // What is kept.
  'browser/safety': {
    short: 'both',
    why: 'What a browser writes to the disk is its own; the test searches it.',
    drives: [...keeping, 'components/options/safety/', 'components/options/profiles/', 'utils/words/ja/safety.ts'],
  },
  'browser/broken-store': {
    short: 'chromium',
    why: 'What is compared and left aside is decided by pure code; that the same rows are read in both is held by safety.',
    drives: [...keeping, 'components/options/', 'utils/words/ja/safety.ts'],
  },
  'browser/vault': {
    short: 'both',
    why: 'Keys, alarms and the death of the background differ between a service worker and an event page.',
    drives: [...keeping, 'utils/background/', 'components/popup/'],
  },
  'browser/migrations': {
    short: 'both',
    why: 'Data of earlier editions lies in the browser’s own database.',
    drives: ['utils/storage/', 'utils/profiles/'],
  },

  // What starts its browsers by itself.
  'browser/policy': {
    short: 'own',
    why: 'Each browser hears an administrator in its own way; Firefox in two.',
    drives: ['utils/storage/managed-policy.ts', 'utils/background/vault.ts', 'components/options/safety/', 'public/'],
  },
  'browser/production': {
    short: 'own',
    why: 'What people get, driven in each browser.',
    drives: [...filling, ...inquiry, 'utils/background/', 'components/popup/'],
  },
  'browser/bundles': {
    short: 'own',
    why: 'Looks at the packages of both browsers and starts neither.',
    drives: ['utils/', 'components/', 'entrypoints/', 'public/'],
  },
  'browser/accessibility': {
    short: 'own',
    why: 'The rules are asked of the page’s structure, which is the same in both; only Chromium tells what lies in a closed root.',
    drives: [...pages, 'utils/background/inquiry-panel/', 'utils/background/panel/', 'utils/background/guard/', 'utils/content/'],
  },
  'reader/corpus': { short: 'own', why: 'A bare Chromium; the reader asks only for what every browser tells alike.', drives: [] },
  'reader/lessons': { short: 'own', why: 'A bare Chromium, as for every page that is only read.', drives: [] },
  'reader/odd': { short: 'own', why: 'A bare Chromium, as for every page that is only read.', drives: [] },
  'reader/pages': { short: 'own', why: 'A bare Chromium, as for every page that is only read.', drives: [] },
  'reader/redesign': { short: 'own', why: 'A bare Chromium, as for every page that is only read.', drives: [] },
  'reader/replica': { short: 'own', why: 'A bare Chromium; in both browsers, filling reads the same screens.', drives: [] },
  'reader/reread': { short: 'own', why: 'A bare Chromium, as for every page that is only read.', drives: [] },
  'reader/sketch': { short: 'own', why: 'A bare Chromium, as for every page that is only read.', drives: [] },

  // What is ours alone, whatever the browser.
  'browser/bad-files': {
    short: 'chromium',
    why: 'Files are judged by pure code in a worker; import/ tries each kind without a browser.',
    drives: ['utils/import/', 'components/options/import/', 'utils/words/ja/import.ts'],
  },
  'browser/import': {
    short: 'chromium',
    why: 'Rows are read and compared by pure code; the storing of them is held in both by safety and vault.',
    drives: [
      'utils/import/',
      'utils/search/',
      'utils/profiles/',
      'utils/storage/',
      'components/options/import/',
      'components/popup/',
      'utils/words/ja/import.ts',
    ],
  },
  'browser/fees': {
    short: 'chromium',
    why: 'Sums, dates and texts of our own pages.',
    drives: [
      'utils/fees/',
      'components/options/fees/',
      'components/options/sheet/',
      'utils/words/ja/fees.ts',
      'utils/words/ja/sheet.ts',
      'utils/background/renewals.ts',
    ],
  },
  'browser/guard-answers': {
    short: 'chromium',
    why: 'What an answer means is decided by plain facts; guard sees each kind of answer arrive in both.',
    drives: guard,
  },
  'browser/guard-words': {
    short: 'chromium',
    why: 'The words of a refusal are understood from plain text; guard sees a refusal arrive in both.',
    drives: [...guard, 'utils/ccus/', 'utils/storage/site-texts.ts'],
  },
  'browser/guard-lock': {
    short: 'chromium',
    why: 'Times of a lock are worked out by pure rules; guard sees one lock in both.',
    drives: [...guard, 'utils/storage/login-ledger.ts', 'components/options/guard/'],
  },
  'browser/guard-time': {
    short: 'chromium',
    why: 'What is said at which time is worked out by pure rules; alarms are heard in both by vault.',
    drives: [...guard, 'utils/background/renewals.ts', 'utils/background/inquiry/', 'components/options/NotifyPart.tsx'],
  },
  'browser/guard-restart': {
    short: 'chromium',
    why: 'Starts a browser three times, half a minute in Firefox; that stored data outlives a browser is held in both by safety.',
    drives: [...guard, 'utils/storage/login-ledger.ts', 'utils/storage/keys/'],
  },
  'browser/inquiry-aid': {
    short: 'chromium',
    why: 'An inquiry’s text, written on our own pages.',
    drives: [...inquiry, 'utils/passwords/', 'utils/words/ja/inquiry-aid.ts'],
  },
  'browser/inquiry-many': {
    short: 'chromium',
    why: 'A long list on our own pages.',
    drives: [...inquiry, 'utils/storage/inquiries.ts', 'utils/storage/export/', 'utils/search/'],
  },
  'browser/inquiry-way': {
    short: 'chromium',
    why: 'What a receipt says is read from plain text; days are counted by pure rules.',
    drives: [...inquiry, 'utils/content/features/note-receipt.ts', 'entrypoints/receipt.ts', 'utils/storage/inquiries.ts'],
  },
  'browser/lessons': {
    short: 'chromium',
    why: 'A lesson is plain words; the presses that point at a field are trusted presses as those that filling tries in both.',
    drives: [
      'utils/lessons/',
      'utils/structure/',
      'utils/background/lessons.ts',
      'utils/background/structure.ts',
      'utils/content/features/',
      'utils/content/panel/',
      'utils/storage/lessons.ts',
      'components/options/lessons/',
      'entrypoints/teach.ts',
    ],
  },
  'browser/reissue': {
    short: 'chromium',
    why: 'Fills other screens by the same way as filling, which both browsers run.',
    drives: [...filling, ...inquiry, 'utils/ccus/'],
  },
  'browser/secrets': {
    short: 'chromium',
    why: 'A new password is made and judged by pure code and written by the same hand as every value.',
    drives: [
      'utils/passwords/',
      'utils/background/secrets/',
      'utils/content/features/secrets/',
      'utils/content/page/',
      'utils/storage/profiles/',
      'entrypoints/secrets.ts',
    ],
  },
  'browser/walks': {
    short: 'chromium',
    why: 'A walk is data and a pure engine; the panel that shows it is held in both by side-panel.',
    drives: walks,
  },
  'browser/walk-branches': {
    short: 'own',
    why: 'Every branch of the same data and the same engine, in Chromium; walks takes the main ways through Firefox in the long run.',
    drives: [...walks, ...inquiry],
  },
  'browser/walks-inquiry': {
    short: 'chromium',
    why: 'A walk is data and a pure engine; filling at its end is held in both.',
    drives: [...walks, ...inquiry],
  },
  'browser/walks-people': {
    short: 'chromium',
    why: 'A walk is data and a pure engine; the panel that shows it is held in both by side-panel.',
    drives: [...walks, 'utils/profiles/'],
  },
};

/** The entry of a test file. @param url of the file, as `import.meta.url` gives it. */
export function halfOf(url: string): Half {
  const name = /\/test\/(browser\/[\w-]+|reader\/[\w-]+)\.test\.ts/.exec(url)?.[1] ?? url;
  const half = halves[name];
  if (half === undefined) throw new Error(`test/browser/halves.ts does not say in which half ${name} is.`);
  return half;
}
