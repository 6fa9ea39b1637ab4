import type { PasswordMarks, PasswordRule } from '../passwords/judge.ts';
import type { SeenOnPage } from '../profiles/conflict.ts';
import type { PageFacts } from '../reader/facts.ts';
import type { Visit } from './inquiry.ts';

/** Whether a stored code can be filled into a tab, and why not. */
export type CodeView =
  | { is: 'ready'; name: string; lastFour: string }
  | { is: 'noGrant' | 'locked' | 'none' | 'other' }
  /** Somebody else stands on the page. */
  | { is: 'conflict'; shown: string };

/** How the fields for a password or a code are: what is typed never leaves the page. */
export type SecretLook = {
  /** What we filled in stands there. */
  ours: boolean;
} & ({ is: 'password'; marks: PasswordMarks } | { is: 'code'; facts: PageFacts; seen: SeenOnPage });

/** What the panel beside them shows. */
export type SecretView = { ours: boolean } & ({ is: 'password'; marks: PasswordMarks } | { is: 'code'; code: CodeView });

/** What can be pressed there. `replace`: what the person typed may go. */
export type SecretAction =
  /** A new password, made in the panel, where alone it is shown. */
  | { do: 'make'; text: string; replace: boolean }
  /** The stored code of the one chosen for this tab. */
  | { do: 'code'; replace: boolean }
  | { do: 'undo' }
  | { do: 'choose' };

/** What came of putting something into the fields. `asks`: something that the person typed stands there. */
export type SecretPut = 'filled' | 'asks' | 'refused';

/** Content script → background, on the screens of a new password and of the security code. */
export interface SecretsFromPage {
  /** What a new password must be like: it is held against that in the page. */
  'password/rule': { send: Record<never, never>; get: PasswordRule };
}

/** Our page in a frame → background. */
export interface SecretsFromFrame {
  'secret/view': { send: Record<never, never>; get: SecretView };
  'secret/press': { send: { action: SecretAction }; get: { put: SecretPut | null } };
}

/** Background → content script. `null`: this is no longer the document that was meant. */
export interface SecretsToPage {
  'page/secret': { send: Visit; get: SecretLook | null };
  'page/putSecret': { send: Visit & { text: string; replace: boolean }; get: SecretPut | null };
  'page/undoSecret': { send: Visit; get: boolean };
}
