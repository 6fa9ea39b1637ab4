import { useStore } from '@nanostores/preact';
import { optionsWords } from '../../../utils/words/ja/options.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { ButtonLink } from '../../ButtonLink.tsx';
import { Notice } from '../../Notice.tsx';
import { drafts } from './drafts.ts';
import { hrefs } from '../route.ts';

/** Links to all forms with typed text that was not saved. */
export function Unsaved() {
  const words = useStore(optionsWords);
  const contactTitle = useStore(profileWords).contactTitle;
  const open = Object.entries(useStore(drafts)).filter(([, draft]) => draft !== undefined);
  if (open.length === 0) return null;
  return (
    <Notice tone="care">
      <p>{words.unsavedTitle}</p>
      {open.map(([href, draft]) => (
        <ButtonLink key={href} look="secondary" href={href}>
          {words.unsavedGo({ name: href === hrefs.contact ? contactTitle : draft?.values.name || words.noName })}
        </ButtonLink>
      ))}
    </Notice>
  );
}
