const invisible = /[\s()]/g;
const dashes = /[‐-―−ー－-]/g;
/** A number of any sort, which some sites keep without its dashes. */
const number = /^[\d+-]+$/;

function key(text: string): string {
  const written = text.normalize('NFKC').replace(invisible, '').replace(dashes, '-').toLowerCase();
  return number.test(written) ? written.replaceAll('-', '') : written;
}

/**
 * Whether two texts are the same value in another form: a site may keep what
 * it was given in its own width, case, line ends, blanks or hyphens, ① as (1).
 */
export const sameValue = (one: string, other: string): boolean => one === other || key(one) === key(other);
