import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '../../../utils/messages/protocol.ts';
import type { SecretAction, SecretPut, SecretView } from '../../../utils/messages/secrets.ts';
import { requestBackground } from '../../../utils/messages/send.ts';
import { listenToBackground } from '../from-background.ts';
import type { Line } from '../line.ts';
import type { PanelPlace } from '../use-place.ts';

export interface SecretPanelState {
  view: SecretView | null;
  fault: Fault | null;
  /** What came of the last press. */
  put: SecretPut | 'undone' | 'covered' | null;
  /** The password that was made, as long as it is shown. */
  made: string;
  press(action: SecretAction): void;
  hideMade(): void;
  sayCovered(): void;
}

/** What the panel beside a password or a code shows, and what its presses do. */
export function useSecret(line: Line, place: PanelPlace): SecretPanelState {
  const [view, setView] = useState<SecretView | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [put, setPut] = useState<SecretPanelState['put']>(null);
  const [made, setMade] = useState('');
  const asked = useRef(0);
  const look = async () => {
    const mine = (asked.current += 1);
    const answer = await requestBackground('secret/view', {});
    if (mine === asked.current && answer.ok) setView(answer.value);
  };
  const press = async (action: SecretAction) => {
    const answer = await requestBackground('secret/press', { action });
    setFault(answer.ok ? null : answer.fault);
    const came = answer.ok ? answer.value.put : null;
    setPut(action.do === 'undo' ? 'undone' : came);
    if (action.do === 'undo') setMade('');
    if (action.do === 'make') setMade(came === 'filled' ? action.text : '');
    await look();
  };
  useEffect(() => listenToBackground({ 'frame/refresh': look }), []);
  useEffect(
    () =>
      line.listen((message) => {
        if (message.what !== 'password') return;
        setView({ is: 'password', ours: message.ours, marks: message.marks });
        // What the person changed by hand is no longer what was made.
        if (!message.ours) setMade('');
      }),
    [],
  );
  useEffect(() => {
    setView(null);
    setPut(null);
    setMade('');
    if (place.screen !== null) void look();
  }, [place.screen]);
  return {
    view,
    fault,
    put,
    made,
    press: (action) => void press(action),
    hideMade: () => setMade(''),
    sayCovered: () => setPut('covered'),
  };
}
