import browser from 'webextension-polyfill';

/** Lets the person choose, in our popup; a small window stands in where the browser does not let us open it. */
export async function openChooser(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({ url: `/popup.html?tab=${tabId}`, type: 'popup', width: 440, height: 680 });
  }
}
