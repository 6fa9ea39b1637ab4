import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { officialMatches } from '../../../../utils/ccus/hosts.ts';

export default defineContentScript({
  matches: [...officialMatches],
  cssInjectionMode: 'manual',
  async main(context) {
    const ui = await createShadowRootUi(context, {
      name: 'bare-panel',
      position: 'inline',
      anchor: 'html',
      mode: 'closed',
      onMount: () => undefined,
    });
    ui.mount();
    await browser.runtime.sendMessage('here');
  },
});
