const capitalized = (text: string) =>
  text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** A level as it is written: Bronze. */
export const levelTitle = (level: string): string =>
  capitalized(level.replaceAll('-', ' '));

/** Where something stands: the level, "Starting" before the first one, or that it is not rated. */
export const levelWord = (
  levels: readonly string[],
  reached: number | null,
): string => {
  if (reached === null) return 'not rated';
  const level = levels[reached];
  return level === undefined ? 'Starting' : levelTitle(level);
};
