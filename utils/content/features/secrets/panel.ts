import type { SecretLook, SecretPut } from '../../../messages/secrets.ts';
import { BesideField } from '../../panel/beside-field.ts';
import type { PanelFrame } from '../../panel/frame.ts';
import type { FeatureContext } from '../../runtime/feature.ts';

interface SecretFields {
  look(): SecretLook;
  /** @param replace what the person typed may go. */
  put(text: string, replace: boolean): Promise<SecretPut>;
  undo(): Promise<unknown>;
}

/** The panel beside a field for a password or a code, and what the background may ask of the field. */
export function secretPanel({ signal, on }: FeatureContext, field: Element, fields: SecretFields): PanelFrame {
  const { frame } = new BesideField(
    'secret',
    () => field,
    { at: null, folded: false },
    () => {},
    signal,
  );
  const isMeant = (visit: string) => visit === frame.visit;
  on('page/secret', ({ visit }) => (isMeant(visit) ? fields.look() : null));
  on('page/putSecret', ({ visit, text, replace }) => (isMeant(visit) ? fields.put(text, replace) : null));
  on('page/undoSecret', async ({ visit }) => {
    if (isMeant(visit)) await fields.undo();
    return isMeant(visit);
  });
  return frame;
}
