/** How runs go. */
export const RUN_RULES = [
  [
    'A run',
    'Facts are collected, entities are judged, and the results replace the ones before in one step. Until then everybody sees the results before.',
  ],
  [
    'One at a time',
    'Runs that cover the same entities wait for each other, on every replica; others go on side by side.',
  ],
  [
    'Errors',
    'A source that fails spoils only its own facts: its former ones stay in use for a time, then they are no data. A check that fails is an error for that entity only.',
  ],
  [
    'Interrupted',
    'The replica that ran it went away. Nothing of it counts; it may be resumed, or run anew.',
  ],
] as const;
