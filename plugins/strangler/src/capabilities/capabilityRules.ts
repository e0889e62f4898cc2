/** How the figures of the capabilities come about. */
export const CAPABILITY_RULES = [
  [
    'Stage',
    'legacy, shadow (answers are compared), canary (a part of the requests), migrated (all of them), retired; blocked and stays stand beside that way.',
  ],
  [
    'Intended',
    'the share that the new side is meant to serve: the newest of what the catalog states, what was recorded here, and what the gateway says it is configured to. The gateway wins while its source is well.',
  ],
  [
    'Observed',
    'requests of the new side, of all that a gateway was seen to route in the last minutes, but never from before the last change of the intended share. Not seen = unknown, not 0 %.',
  ],
  [
    '± and few requests',
    'the interval that holds the true share 95 times of 100 (Wilson). Under 30 requests the share is shown, but says little.',
  ],
  [
    'Apart',
    'observed and intended differ by more than three points. Whether it may be chance is said beside it.',
  ],
  [
    'Data',
    'shared = it works on the tables of legacy; replicated = it has a copy; owned = its data is its own.',
  ],
  [
    'Way back',
    'rollbackDays after the last step: until then the step can be taken back.',
  ],
  [
    'What holds it',
    'blockers, capabilities that have to be moved before, parity, drift, data, and what is missing for retired.',
  ],
] as const;
