/** What is said of scorecards. */
export const SCORECARD_RULES = [
  [
    'Scorecard',
    'A file of the catalog: which checks count for which level, with how many points, of which entities.',
  ],
  [
    'Level',
    'Reached when every check that counts for it and for the levels below passes. No data never passes; exempt and not applicable checks leave the count.',
  ],
  ['Rated', 'At least one check counts.'],
  [
    'Draft',
    'Its owners and portal admins see it and may try it; nobody is judged by it.',
  ],
] as const;
