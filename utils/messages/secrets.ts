import type { PasswordRule } from '../passwords/judge.ts';
import type { PageFacts } from '../reader/facts.ts';
import type { Tree } from './tree.ts';
import type { SeenOnPage } from '../profiles/conflict.ts';

/** What is shown beside the fields of a password or a code. */
export interface SecretView {
  style: string;
  tree: Tree;
}

/** All that the page needs to check a new password by itself: what is typed never leaves it. */
export interface PasswordKit extends SecretView {
  rule: PasswordRule;
  /** Said when every rule is kept. */
  good: string;
  /** Said when something lies over the panel. */
  hidden: string;
  filled: string;
  undone: string;
  /** Said when the page did not take the new password. */
  refused: string;
}

/** Content script → background, on the screens of a new password and of the security code. */
export interface SecretsFromPage {
  'password/kit': { send: Record<never, never>; get: PasswordKit };
  /** What is to be shown beside the field for the code: whether there is one that could be filled in. */
  'code/look': { send: { seen: SeenOnPage }; get: SecretView };
  /** The code of the one chosen for this tab. Sent on the person's click, to a page that asks for nothing else. */
  'code/take': { send: { facts: PageFacts; seen: SeenOnPage }; get: { code: string } };
}
