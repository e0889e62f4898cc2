const KNOWN: Readonly<Record<string, string>> = {
  bronze: '#b58a52',
  silver: '#8fa0b3',
  gold: '#d4a72c',
};

/** The ground of a level in pictures; its word always stands beside it. Null = before the first one. */
export const levelColour = (level: string | null): string =>
  level === null
    ? 'var(--banyan-line)'
    : (KNOWN[level.toLocaleLowerCase('en-US')] ?? 'var(--banyan-unknown)');
