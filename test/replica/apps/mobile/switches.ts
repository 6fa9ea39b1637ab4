import { readLoginSwitches } from '../../login/switches.ts';

/** What the query of this page asks for. */
export const switches = readLoginSwitches(new URLSearchParams(location.search));
/** Whether the form goes to the server as a whole page. */
export const posts = switches.transport === 'post' || switches.transport === 'redirect';
