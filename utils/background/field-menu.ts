import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { oneValues, type OneValue } from '../fill/one-value.ts';
import { fieldMenuShown } from '../storage/session-items.ts';
import { fieldWords } from '../words/ja/field.ts';
import { askWhat, keepWish, putValue, takeBack } from './one-field.ts';
import { serialQueue } from './serial-queue.ts';

const root = 'ccus-assist';
const oneByOne = serialQueue();

/** Makes the menu of the right mouse button as the person wants it. Its items are the same for everybody: it names nobody. */
export const makeMenu = (): Promise<void> =>
  oneByOne(async () => {
    // A phone has no such menu.
    const { contextMenus } = browser as Partial<typeof browser>;
    if (!contextMenus) return;
    await contextMenus.removeAll();
    if (!(await fieldMenuShown.read())) return;
    const t = fieldWords.get();
    // Exactly where we may work: ccus.jp, and what the person has allowed besides.
    const { origins = [] } = await browser.permissions.getAll();
    const common = { contexts: ['editable'] as Menus.ContextType[], documentUrlPatterns: origins };
    contextMenus.create({ id: root, title: t.menu, ...common });
    const add = (id: string, title: string) => contextMenus.create({ id, parentId: root, title, ...common });
    const line = (id: string) => contextMenus.create({ id, parentId: root, type: 'separator', ...common });
    for (const what of oneValues) {
      if (what === 'name') line('person');
      add(what, t[`value_${what}`]);
    }
    line('page');
    add('fill', t.whole);
    add('undo', t.undo);
  });

export interface MenuWays {
  openPopup: (tabId: number) => Promise<void>;
  /** Fills the whole screen, as the button in the panel does. */
  fillScreen: (tab: Tabs.Tab) => Promise<void>;
}

/** Does what is chosen in the menu. */
export const followMenu = ({ openPopup, fillScreen }: MenuWays): void => {
  const { contextMenus } = browser as Partial<typeof browser>;
  contextMenus?.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'fill') return fillScreen(tab);
    if (menuItemId === 'undo') return takeBack(tab.id).catch(() => undefined);
    const what = oneValues.find((one): one is OneValue => one === menuItemId);
    const wish = what && (await putValue(tab.id, what, { replace: false, accepted: [] }));
    if (!wish) return;
    // It is told in our popup, where the person can go on with it.
    keepWish(tab.id, Promise.resolve(wish));
    await openPopup(tab.id);
  });
};

/** The keyboard's way to the same: the popup asks which value goes into the field with the cursor. */
export async function askByKeyboard(tabId: number, openPopup: MenuWays['openPopup']): Promise<void> {
  // Firefox opens a popup only while the key is being handled, so that what it shows comes after.
  keepWish(tabId, askWhat(tabId));
  await openPopup(tabId);
}
