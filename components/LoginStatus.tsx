import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GuardTab } from '../utils/messages/guard.ts';
import { requestBackground } from '../utils/messages/send.ts';

/** How often the background's counts are requested again. Milliseconds. */
const often = 5000;

/** What draws it; few popups have anything to say of a login, and those alone wait for it. */
let view: ((props: { tab: GuardTab }) => ComponentChild) | null = null;

/** Brings what draws the state of a login. */
export async function loadLoginStatus(): Promise<void> {
  view ??= (await import('./guard/LoginTold.tsx')).LoginTold;
}

/**
 * The state of the login in a tab, and whether the weekly maintenance is near. Shows nothing while there is nothing to say.
 *
 * @param first the background's answer, where it was requested before.
 */
export function LoginStatus({ tabId, first }: { tabId: number; first?: GuardTab | null }) {
  const [told, setTold] = useState(first ?? null);
  const [, setLoaded] = useState(view !== null);
  useEffect(() => {
    const look = () => void requestBackground('guard/tab', { tabId }).then((answer) => answer.ok && setTold(answer.value));
    if (first === undefined) look();
    const clock = setInterval(look, often);
    return () => clearInterval(clock);
  }, [tabId]);
  useEffect(() => {
    if (told && !view) void loadLoginStatus().then(() => setLoaded(true));
  }, [told]);
  const View = view;
  return told && View && <View tab={told} />;
}
