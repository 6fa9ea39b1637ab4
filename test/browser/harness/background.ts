import { extensionOf, inFirefox } from './firefox-window.ts';
import type { Session } from './session.ts';
import { waitFor } from './wait.ts';

async function killServiceWorker(session: Session): Promise<void> {
  const cdp = await session.browser.target().createCDPSession();
  const workers = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(session.baseUrl));
  };
  try {
    for (const { targetId } of await workers()) await cdp.send('Target.closeTarget', { targetId });
    await waitFor(async () => (await workers()).length === 0, 'the service worker to stop');
  } finally {
    await cdp.detach();
  }
}

/** Stops the background as the browser does when it has been idle; the next message starts it again. */
export async function killBackground(session: Session): Promise<void> {
  if (session.browserName === 'chromium') return killServiceWorker(session);
  await inFirefox(session, `await ${extensionOf(session)}.terminateBackground({ disableResetIdleForTest: true });`);
  await waitFor(
    () => inFirefox(session, `return [...${extensionOf(session)}.views].every(({ viewType }) => viewType !== 'background')`),
    'the event page to stop',
  );
}
