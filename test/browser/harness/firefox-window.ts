import type { Session } from './session.ts';

/** The driver's connection to the browser, for commands for which the driver has no method. */
interface Line {
  send(method: string, what: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Runs the body of an async function in Firefox's own window, where its toolbar,
 * its permission questions and its keyboard can be reached. Firefox only.
 *
 * @returns what the body returns: a string, a number or a boolean.
 */
export async function inFirefox(session: Session, body: string): Promise<unknown> {
  const { connection } = session.browser as unknown as { connection: Line };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [{ context }] = (tree as { contexts: [{ context: string }] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    awaitPromise: true,
    target: { context },
  });
  const { result: answer, exceptionDetails } = result as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return answer?.value;
}

/**
 * Runs a script with the browser's own rights in the process that shows this
 * `<browser>`, and waits for the value it gives to `answer`, or for `undefined` if the process ends.
 */
export const besideContent = (browserElement: string, script: string): string => `
  const place = ${browserElement};
  return new Promise((done) => {
    setTimeout(done, 3000);
    place.messageManager.addMessageListener('ccus-test', ({ data }) => done(data));
    place.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(
      `{ const answer = (data) => sendAsyncMessage('ccus-test', data); ${script} }`,
    )}), false);
  });`;

/** The extension as Firefox itself knows it. */
export const extensionOf = ({ baseUrl }: Session): string => `
  WebExtensionPolicy.getActiveExtensions().find(({ mozExtensionHostname }) => '${baseUrl}'.includes(mozExtensionHostname)).extension`;

const keyboard = `
  // A new keyboard each time, because the driver's takes over from it. CapsLock stays on nevertheless.
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keys.beginInputTransactionForTests(window, { onNotify: () => true })) throw new Error('the keyboard is in use');
  if (window.ccusTestKeys) keys.shareModifierStateOf(window.ccusTestKeys);
  window.ccusTestKeys = keys;
  const key = (name, code, keyCode) => new KeyboardEvent('', { key: name, code, keyCode });
  const press = (one) => { keys.keydown(one); keys.keyup(one); };`;

/** Presses Alt+Shift and a letter on the keyboard of the whole browser, as a shortcut of an extension. Firefox only. */
export const pressInFirefox = (session: Session, letter: string): Promise<unknown> =>
  inFirefox(
    session,
    `gBrowser.selectedBrowser.focus(); ${keyboard}
    const held = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16)];
    for (const one of held) keys.keydown(one);
    press(key('${letter}', 'Key${letter}', ${letter.charCodeAt(0)}));
    for (const one of held.reverse()) keys.keyup(one);`,
  );

/** Presses CapsLock and then a letter in the page in front. Firefox only, because no driver of Chromium can do it. */
export const pressCapsLock = (session: Session): Promise<unknown> =>
  inFirefox(
    session,
    `gBrowser.selectedBrowser.focus(); ${keyboard}
    press(key('CapsLock', 'CapsLock', 20));
    press(key(keys.getModifierState('CapsLock') ? 'A' : 'a', 'KeyA', 65));`,
  );

/** Begins to write a Japanese letter in the page in front, as an input method does. Firefox only. */
export const compose = (session: Session): Promise<unknown> =>
  inFirefox(
    session,
    `gBrowser.selectedBrowser.focus(); ${keyboard}
    keys.setPendingCompositionString('あ');
    keys.appendClauseToPendingComposition(1, keys.ATTR_RAW_CLAUSE);
    keys.setCaretInPendingComposition(1);
    keys.flushPendingComposition(key('Process', 'KeyA', 229));`,
  );

/** Ends what was being composed. Firefox only. */
export const endComposition = (session: Session): Promise<unknown> => inFirefox(session, 'window.ccusTestKeys.cancelComposition();');
