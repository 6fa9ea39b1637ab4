import { placeBeside } from '../../panel/place-beside-field.ts';
import { isClear } from '../../panel/unobscured.ts';
import { collapse } from '../../panel/collapse.ts';
import { renderTree } from '../../panel/render-tree.ts';
import { openHost, type Host } from '../../panel/host.ts';
import type { SecretView } from '../../../messages/secrets.ts';
import { operable } from '../../page/login-form.ts';

export interface SecretPanel extends Pick<Host, 'say'> {
  /** Nothing of the page lies over it. */
  isClear(): boolean;
  /** What was grown of the tree. Its classes say what is shown. */
  readonly section: HTMLElement;
  show(view: SecretView): void;
}

/**
 * A panel beside a field for a password or a code. It covers nothing that the
 * person has to reach: where there is no room it stands folded in the corner.
 *
 * @param act what was pressed.
 */
export function secretPanel(view: SecretView, field: Element, act: (what: string) => Promise<unknown>, signal: AbortSignal): SecretPanel {
  const host = openHost('ccus-assist-secret', view.style, signal);
  const body = document.createElement('div');
  const style = document.createElement('style');
  let section: HTMLElement;
  /** Folded or opened by the person, which counts for more than the room there is. */
  let chosen: boolean | null = null;

  const fold = (folded: boolean) => {
    collapse(section, folded);
    const { at, free } = placeBeside((body.getRootNode() as ShadowRoot).host, field, operable(document), null);
    style.textContent = `:host{inset:${at.y}px auto auto ${at.x}px!important}`;
    return free;
  };
  const stand = () => {
    if (chosen !== null) fold(chosen);
    else if (!fold(false)) fold(true);
  };

  const show = ({ tree }: SecretView) => {
    section = renderTree(tree) as HTMLElement;
    body.replaceChildren(section, style);
    stand();
  };
  body.addEventListener('click', (event) => {
    const what = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset.do;
    if (!event.isTrusted || !what) return;
    chosen = what === 'toggle' && !section.classList.contains('folded');
    // What is shown by then stays open, and in the window.
    if (what === 'toggle') stand();
    else void act(what).then(stand);
  });
  addEventListener('resize', stand, { signal });
  host.draw(body);
  show(view);
  return {
    say: host.say,
    isClear: () => isClear(host.element),
    get section() {
      return section;
    },
    show,
  };
}
