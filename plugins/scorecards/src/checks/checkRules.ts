/** What is said of checks. */
export const CHECK_RULES = [
  [
    'Check',
    'A rule that an entity should keep: one that comes with Banyan, or one of a Scorecard file of the catalog.',
  ],
  [
    'Fail',
    'Teams with something that fails, of those with something that the check applies to, in the scope at the top. A check that counts in no scorecard has no figures.',
  ],
  [
    'No data',
    'What the check needs is not connected. It is never a pass; the page of the check says what to connect.',
  ],
] as const;
