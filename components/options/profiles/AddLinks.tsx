import { useStore } from '@nanostores/preact';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { ButtonLink, type ButtonLinkProps } from '../../ButtonLink.tsx';
import { Icon } from '../../Icon.tsx';
import { hrefs } from '../route.ts';

/** The two ways to begin. */
export function AddDoors({ look }: Pick<ButtonLinkProps, 'look'>) {
  const words = useStore(optionsWords);
  return (
    <div class="doors">
      <ButtonLink look={look} href={hrefs.business} large>
        <Icon name="business" />
        {words.addBusiness}
      </ButtonLink>
      <ButtonLink look={look} href={hrefs.worker} large>
        <Icon name="worker" />
        {words.addWorker}
      </ButtonLink>
      <ButtonLink look="secondary" href={hrefs.import} large>
        {words.importDoor}
      </ButtonLink>
    </div>
  );
}
