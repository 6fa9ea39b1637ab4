import { lookAround } from '../../reader/around.ts';
import { eyes, isEditable, rootsOf, usableControls } from '../../reader/controls.ts';
import { gatherFacts, placesIn } from '../../reader/page.ts';
import { readSeen } from '../../reader/seen.ts';

/** Reading a form, for whoever fills one or lets it be pointed at; see `scripts/shared-tools.ts`. */
export const tools = { eyes, isEditable, rootsOf, usableControls, gatherFacts, lookAround, placesIn, readSeen };
