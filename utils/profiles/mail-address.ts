/** Letters that a mail address may have before its sign: those of the standard, and the dots of Japan's mobile phones wherever they stand. */
const local = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const wellFormed = new RegExp(`^${local}@(?:${label}\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)$`);

/** Whether a text can be a mail address at all. What is stored is held to less, so that nothing stored becomes unreadable. */
export const isMailAddress = (text: string): boolean => wellFormed.test(text);

/** Domains that nobody has, and those that were meant. */
const slips: readonly RegExp[] = [
  /\.(con|cmo|cim|ocm|comm|jpp|njp|jo|jop|nejp|cojp)$/i,
  /@(gmai|gmial|gamil|gmaill|gnail|gmeil|gmail|yaho|yahooo|docom|dokomo|ezwb|softbnk|iclod|icoud|hotmial|outlok)\.(com|co|cm|om|ne\.jp|co\.jp)$/i,
  /@gmail\.co\.jp$/i,
];

/** Whether an address looks mistyped (`gmail.con`), which somebody should look at. */
export const isLikelySlip = (text: string): boolean => !/@gmail\.com$/i.test(text) && slips.some((slip) => slip.test(text));
