const MOST = 5;

/** The YAML of a breaker before each of some callees, with settings to start from. */
export const breakerPatch = (callees: readonly string[]): string =>
  [
    'spec:',
    '  calls:',
    ...callees
      .slice(0, MOST)
      .flatMap(to => [
        `    - to: ${to}`,
        '      breaker:',
        '        volumeThreshold: 20',
        '        errorThresholdPercent: 50',
        '        windowMs: 10000',
        '        sleepWindowMs: 5000',
      ]),
    '',
  ].join('\n');
