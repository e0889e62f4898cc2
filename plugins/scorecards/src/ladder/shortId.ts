/** A check as it is called: `scorecard:netflix/a#own-rule` by what stands behind the hash. */
export const shortId = (key: string): string =>
  key.slice(key.lastIndexOf('#') + 1);
