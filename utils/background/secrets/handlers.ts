import { passwordRule } from '../../ccus/portal.ts';
import { Refusal, type PageHandlers } from '../../messages/receive.ts';
import type { SecretsFromPage } from '../../messages/secrets.ts';
import { readFields } from '../../reader/fields.ts';
import { secretWords } from '../../words/ja/secrets.ts';
import { panelStyles } from '../panel/styles.ts';
import { codeState, takeCode } from './code.ts';
import { codeTree, passwordTree } from './view.tsx';

const style = panelStyles.secret;

export const secretPageHandlers: Pick<PageHandlers, keyof SecretsFromPage> = {
  'password/kit': async () => {
    const { good, hidden, filled, undone, refused } = secretWords.get();
    return { style, tree: passwordTree(), rule: passwordRule.value, good, hidden, filled, undone, refused };
  },
  'code/look': async ({ seen }, from) => ({ style, tree: codeTree(await codeState(from, seen)) }),
  'code/take': async ({ facts, seen }, from) => {
    const kinds = readFields(facts).sure.map(({ kind }) => kind);
    // The page says what stands on it; what it means is read here once more, before a code goes there.
    if (!kinds.includes('securityCode') || kinds.includes('password')) throw new Refusal('refused');
    return { code: await takeCode(from, seen) };
  },
};
