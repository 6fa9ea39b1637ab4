/** Puts values into the places, `{name}`, of a sentence. A value is never read as a pattern or as a place. */
export const interpolate = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
