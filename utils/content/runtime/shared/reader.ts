import { readLabels } from '../../page/control-labels.ts';
import { eyes, isEditable, rootsOf, usableControls } from '../../page/controls.ts';
import { gatherFacts, placesIn } from '../../page/gather-facts.ts';
import { readSeen } from '../../page/named-people.ts';

/** Reading a form, for whoever fills one or lets it be pointed at; see `scripts/vite/shared-modules.ts`. */
export const readerTools = { eyes, isEditable, rootsOf, usableControls, gatherFacts, readLabels, placesIn, readSeen };
