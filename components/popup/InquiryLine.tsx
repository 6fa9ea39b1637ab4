import { useStore } from '@nanostores/preact';
import { isOverdue } from '../../utils/inquiries/expect.ts';
import { isOpen } from '../../utils/inquiries/inquiry.ts';
import { inquiryWords } from '../../utils/words/ja/inquiries.ts';
import { Button } from '../Button.tsx';
import { storedInquiries } from '../inquiries/stored.ts';
import { openSettings } from './open-settings.ts';

/** What is still open for the one who is chosen, in one line. */
export function InquiryLine({ profileId }: { profileId: string }) {
  const words = useStore(inquiryWords);
  const now = useStore(storedInquiries);
  const open = now.state === 'ready' ? now.inquiries.filter((one) => one.profileId === profileId && isOpen(one)) : [];
  const [only, other] = open;
  if (!only) return null;
  const over = open.filter((one) => isOverdue(one, Date.now())).length;
  return (
    <div class="between">
      <span>{over > 0 ? words.profileOver({ count: open.length, over }) : words.profileOpen({ count: open.length })}</span>
      <Button look="secondary" onPress={() => openSettings(other ? '#/inquiries' : `#/inquiries/${only.id}`)}>
        {words.see}
      </Button>
    </div>
  );
}
