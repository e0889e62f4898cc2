import { DEVIATION_WORDS } from '../data/deviationWords';

const KINDS = Object.values(DEVIATION_WORDS).map(
  ({ title, remedy }) => [title, remedy] as const,
);

/** Where the rows of the work list come from. */
export const DEVIATION_RULES = [
  [
    'What is listed',
    'Every call that the mirror score is short of, every gap of congruence, and every call or store that breaks a rule of layers and gateways. What is accepted with a reason is counted apart and comes back on the day after its last.',
  ],
  ...KINDS,
] as const;
