import { lastFour } from '../../ccus/ids.ts';
import { passwordRule } from '../../ccus/portal.ts';
import { Refusal, type FrameHandlers, type FrameSender, type PageHandlers } from '../../messages/receive.ts';
import { secretLookSchema } from '../../messages/schemas/secrets.ts';
import type {
  CodeView,
  SecretAction,
  SecretLook,
  SecretPut,
  SecretView,
  SecretsFromFrame,
  SecretsFromPage,
} from '../../messages/secrets.ts';
import { readFields } from '../../reader/fields.ts';
import { sendToPage } from '../content-scripts.ts';
import { openChooser } from '../open-chooser.ts';
import { codeState, takeCode, type CodeState } from './code.ts';

/** @throws Refusal `pageSilent` */
async function lookAt({ tabId, visit }: FrameSender): Promise<SecretLook> {
  const read = secretLookSchema.safeParse(await sendToPage(tabId, 'page/secret', { visit }));
  if (!read.success) throw new Refusal('pageSilent');
  return read.data;
}

const shown = (state: CodeState): CodeView =>
  state.is === 'ready' ? { is: 'ready', name: state.profile.name, lastFour: lastFour(state.profile.ccusId) } : state;

async function view(from: FrameSender): Promise<SecretView> {
  const look = await lookAt(from);
  if (look.is === 'password') return look;
  return { is: 'code', ours: look.ours, code: shown(await codeState(from, look.seen)) };
}

/** The stored code, for a page that asks for it and for nothing else: what the page says of itself is read here once more. @throws Refusal `refused` */
async function codeFor(from: FrameSender): Promise<string> {
  const look = await lookAt(from);
  if (look.is !== 'code') throw new Refusal('refused');
  const kinds = readFields(look.facts).sure.map(({ kind }) => kind);
  if (!kinds.includes('securityCode') || kinds.includes('password')) throw new Refusal('refused');
  return takeCode(from, look.seen);
}

async function press(from: FrameSender, action: SecretAction): Promise<SecretPut | null> {
  const { tabId, visit } = from;
  switch (action.do) {
    case 'choose':
      await openChooser(tabId);
      return null;
    case 'undo':
      await sendToPage(tabId, 'page/undoSecret', { visit });
      return null;
    case 'make':
      return sendToPage(tabId, 'page/putSecret', { visit, text: action.text, replace: action.replace });
    case 'code':
      return sendToPage(tabId, 'page/putSecret', { visit, text: await codeFor(from), replace: action.replace });
  }
}

export const secretPageHandlers: Pick<PageHandlers, keyof SecretsFromPage> = {
  'password/rule': async () => passwordRule.value,
};

export const secretFrameHandlers: Pick<FrameHandlers, keyof SecretsFromFrame> = {
  'secret/view': (_data, from) => view(from),
  'secret/press': async ({ action }, from) => ({ put: await press(from, action) }),
};
