import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Inquiry } from '../../utils/inquiries/inquiry.ts';
import { inquiryWords } from '../../utils/words/ja/inquiries.ts';
import { Button } from '../Button.tsx';
import { watchLater } from '../lazy-store.ts';
import { openSettings } from './open-settings.ts';

interface Open {
  open: Inquiry[];
  /** How many of them have waited longer than usual. */
  over: number;
}

/** The open inquiries of the chosen person, in one line. */
export function LatestInquiry({ profileId }: { profileId: string }) {
  const words = useStore(inquiryWords);
  const [{ open, over }, setState] = useState<Open>({ open: [], over: 0 });
  useEffect(
    () =>
      watchLater(({ isOpen, isOverdue, watchInquiries }) =>
        watchInquiries(
          ({ inquiries }) => {
            const here = inquiries.filter((one) => one.profileId === profileId && isOpen(one));
            setState({ open: here, over: here.filter((one) => isOverdue(one, Date.now())).length });
          },
          () => setState({ open: [], over: 0 }),
        ),
      ),
    [profileId],
  );
  const [only, other] = open;
  if (!only) return null;
  return (
    <section class="part between">
      <span>{over > 0 ? words.profileOver({ count: open.length, over }) : words.profileOpen({ count: open.length })}</span>
      <Button look="secondary" onPress={() => openSettings(other ? '#/inquiries' : `#/inquiries/${only.id}`)}>
        {words.see}
      </Button>
    </section>
  );
}
