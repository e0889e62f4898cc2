/** Where the figures of the page come from. */
export const RULES: readonly (readonly [term: string, rule: string])[] = [
  [
    'Owner',
    'spec.owner of the component; where it has none, that of its system, then of its domain. A name that no group of the catalog has is nobody.',
  ],
  ['Unit', 'the ancestor of a team just below the organization'],
  [
    'Team',
    'a Group of type team, squad or two-pizza-team, or one that owns something itself',
  ],
  ['Live', 'not deprecated; History shows the rest too'],
  ['Services', 'live Components of type service or gateway'],
  ['Stores', 'live Resources'],
  [
    'People',
    'banyan/headcount of the team, else its members; without either they are unknown, not zero',
  ],
  ['Calls', 'spec.calls between two components that are shown'],
  [
    'Findings',
    'the ownership checks, run by the topology backend on the snapshot whose age stands at the top. What somebody accepted with a reason is counted as accepted, not as fail or warn, until the day that it ends. Entities that you may not read are in none of the figures.',
  ],
];
