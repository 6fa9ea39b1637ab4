import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * Makes a page fetch a module along with its script, which imports it at once
 * but not statically: the script's first line runs before the module is there,
 * and nobody waits for the module twice.
 *
 * @param module path from the root.
 */
export const preload = (module: string): Plugin => ({
  name: 'preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { chunk: entry, bundle = {} }) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const wanted = new Set<Rolldown.OutputChunk>();
      const want = (chunk: Rolldown.OutputChunk | undefined) => {
        if (!chunk || wanted.has(chunk)) return;
        wanted.add(chunk);
        for (const name of chunk.imports) want(chunks.find(({ fileName }) => fileName === name));
      };
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
      if (start && entry?.dynamicImports.includes(start.fileName)) want(start);
      const styles = new Set([...wanted].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      const link = (rel: string, file: string): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' });
      return [...[...wanted].map(({ fileName }) => link('modulepreload', fileName)), ...[...styles].map((file) => link('stylesheet', file))];
    },
  },
});
