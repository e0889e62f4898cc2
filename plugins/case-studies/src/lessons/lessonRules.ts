/** How the figures of the lessons are computed. */
export const LESSON_RULES = [
  [
    'Enforced by checks',
    'The lesson names at least one check. A lesson without one is advice: nobody measures it.',
  ],
  [
    'Passes all',
    'The team fails none of the checks, and none of them is without data or broken. A warning passes.',
  ],
  [
    'Of how many',
    'Teams of the scope that at least one of the checks judges. Where a check does not apply to a team or is exempt, it neither counts for nor against it.',
  ],
  ['Not known', 'No data, or an error. It never counts as a pass.'],
  [
    'Not judged yet',
    'No team and no organization of the scope has a result: the check counts in no scorecard, or it has not run.',
  ],
  [
    'Organizations',
    'Checks that judge no team, such as those of readiness, are counted by organization.',
  ],
] as const;
