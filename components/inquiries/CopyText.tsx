import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { inquiryWords } from '../../utils/words/ja/inquiries.ts';
import { Button } from '../Button.tsx';
import './copy-text.css';

/** The text of an inquiry, and a button that copies it. */
export function CopyText({ text }: { text: string }) {
  const words = useStore(inquiryWords);
  const [told, setTold] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setTold(words.copied),
      () => setTold(words.copyFailed),
    );
  return (
    <>
      <pre class="inquiry-text">{text}</pre>
      <div class="row">
        <Button look="secondary" onPress={copy}>
          {words.copy}
        </Button>
        <p role="status">{told}</p>
      </div>
    </>
  );
}
