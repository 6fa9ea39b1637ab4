import type { Page } from 'puppeteer-core';
import { launch, panel, seen, type Session } from '../browser/harness/index.ts';
import { root } from '../browser/harness/paths.ts';
import { INQUIRY_PATH, TOP_URL } from '../replica/addresses.ts';
import { TOPIC, TOPICS } from '../replica/words.ts';
import { addBusiness, addContact, business } from '../browser/people.ts';
import { median, type Bench, type Measure } from './bench.ts';
import { traceLoad, type Load } from './trace.ts';

const loads = 20;
const warmUps = 2;
/** Long enough for the panel to be shown by a background that is awake. Milliseconds. */
const settle = 1_000;

const extensions = {
  none: null,
  bare: `${root}.output/bench-bare/chrome-mv3`,
  ours: `${root}.output/chrome-mv3`,
};
type Name = keyof typeof extensions;
const names = Object.keys(extensions) as Name[];

interface Place {
  what: string;
  url: string;
  target: number;
  /** Brings a tab to where the place can be opened. */
  prepare?(page: Page): Promise<void>;
  /** What our panel must have said, so that its cost is known to be in the figure; `null` = there must be none. */
  panelSays: string | null;
}

const places: Place[] = [
  { what: 'top page', url: TOP_URL, target: 0.6, panelSays: null },
  {
    what: 'form page, panel with a preview',
    url: new URL(`${INQUIRY_PATH}/input`, TOP_URL).href,
    target: 2.5,
    panelSays: 'この画面に入力',
    async prepare(page) {
      await page.goto(new URL(INQUIRY_PATH, TOP_URL).href);
      await page.select('main select', TOPICS[0]!.code);
      await Promise.all([page.waitForNavigation(), seen(page).click(TOPIC.next)]);
    },
  },
];

/** Stores somebody and chooses them for this tab, so that the panel has all to show that it can. */
async function chooseSomebody(session: Session, page: Page): Promise<void> {
  await addBusiness(session);
  await addContact(session);
  const popup = await session.openPopup(page);
  await seen(popup).click(new RegExp(`^${business.name}`));
  await seen(popup).waitForText('あと30分');
  await popup.close();
  await page.bringToFront();
}

async function load(page: Page, name: Name, { url, what, panelSays }: Place): Promise<Load> {
  await page.goto('about:blank');
  const cost = await traceLoad(page, url, settle);
  if (page.url() !== url) throw new Error(`${what}: landed on ${page.url()}`);
  if (name === 'ours') {
    const said = (await panel(page).mounted()) ? await panel(page).text() : null;
    const good = panelSays === null ? said === null : said?.includes(panelSays);
    if (!good) throw new Error(`${what}: the panel says ${JSON.stringify(said)}, so the figure would mean nothing`);
  }
  return cost;
}

async function measure(sessions: Record<Name, Session>, place: Place): Promise<Measure[]> {
  const costs: Record<Name, Load[]> = { none: [], bare: [], ours: [] };
  const pages = {} as Record<Name, Page>;
  for (const name of names) {
    const page = await sessions[name].newPage(TOP_URL);
    await place.prepare?.(page);
    if (name === 'ours' && place.panelSays !== null) await chooseSomebody(sessions[name], page);
    pages[name] = page;
  }
  // Interleaved, so that whatever else the computer does falls on all alike.
  for (let round = 0; round < warmUps + loads; round += 1) {
    for (const name of names) {
      const cost = await load(pages[name], name, place);
      if (round >= warmUps) costs[name].push(cost);
    }
  }
  await Promise.all(names.map((name) => pages[name].close()));
  // Each load as it would have been at the computer's usual speed.
  const usual = median(names.flatMap((name) => costs[name].map(({ layout }) => layout)));
  const times = (name: Name) => costs[name].map(({ script, layout }) => (script * usual) / layout);
  const [none, bare, ours] = names.map((name) => median(times(name))) as [number, number, number];
  const ratio = (time: number) => (time - none) / (bare - none);
  const sorted = times('ours')
    .map(ratio)
    .toSorted((a, b) => a - b);
  // A page in a process that has shown one before finds most of its work done, and another ratio.
  const fresh = names.flatMap((name) => costs[name].map(({ process }, at) => process !== costs[name][at - 1]?.process));
  return [
    { what: `${place.what}: loads in a process of their own`, value: (100 * fresh.filter(Boolean).length) / fresh.length, unit: '%' },
    { what: `${place.what}: page alone`, value: none, unit: 'ms' },
    { what: `${place.what}: with the bare extension`, value: bare, unit: 'ms' },
    { what: `${place.what}: with ours`, value: ours, unit: 'ms' },
    { what: `${place.what}: ours / bare, page alone taken off`, value: ratio(ours), unit: '×', target: place.target },
    { what: `${place.what}: the same, of the loads the lower quarter`, value: sorted[Math.floor(loads / 4)]!, unit: '×' },
    { what: `${place.what}: the same, the upper quarter`, value: sorted[Math.floor((loads * 3) / 4)]!, unit: '×' },
  ];
}

export const bench: Bench = {
  title: 'Script work on the page’s main thread (median)',
  async run() {
    const opened: Session[] = [];
    const open = async (name: Name): Promise<Session> => {
      const session = await launch('chromium', { extension: extensions[name], drawn: true });
      opened.push(session);
      return session;
    };
    try {
      const sessions = { none: await open('none'), bare: await open('bare'), ours: await open('ours') };
      const rows: Measure[] = [];
      for (const place of places) rows.push(...(await measure(sessions, place)));
      return rows;
    } finally {
      await Promise.all(opened.map((session) => session.close()));
    }
  },
};
