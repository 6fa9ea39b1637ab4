import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the values of the デジタル庁デザインシステム tokens into the style of the
 * in-page panel. The whole style sheet of tokens would cost every page 20 kB.
 * An unknown token stops the build.
 */
export function inlineTokens(): Plugin {
  const file = createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens-simple.css');
  const tokens = new Map([...readFileSync(file, 'utf8').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
  return {
    name: 'inline-tokens',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/content/panel/') || !id.endsWith('.css?inline')) return null;
      return code.replace(/var\((--(?:color|elevation)-[\w-]+)\)/g, (_whole, name: string) => {
        const value = tokens.get(name);
        if (value === undefined) throw new Error(`unknown design token ${name}`);
        return value;
      });
    },
  };
}
