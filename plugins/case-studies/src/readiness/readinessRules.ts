/** How the figures of the tab come about. */
export const READINESS_RULES = [
  [
    'Verdict',
    'The questions are asked in one order, and the first that is not passed decides. One that is not answered decides as well: it is never a pass.',
  ],
  [
    'Filled from the catalog',
    'What the group states of itself in its annotations; engineers from the headcount of its teams, the platform team from their functions, the pilot from its migration. What nobody states is not answered, never no.',
  ],
  [
    'Teams',
    'Two-pizza teams have 6 to 10 people: n / 10, rounded up, to n / 6, rounded down, at least one of each.',
  ],
  [
    'Services',
    'Up to 0.5 services an engineer pass, up to 1 is a warning, more fails (DOM-07).',
  ],
  [
    'Halt',
    'A pilot pauses when its incidents reach the multiplier, 2 unless the rule says otherwise, times those of before (MIG-07).',
  ],
  [
    'Sources',
    'S0 and S1 are the two chapters that the rules come from. The bounds of team sizes and of services an engineer are in them as well.',
  ],
] as const;
