/** Where the figures of the table come from, column by column. */
export const TEAM_RULES: readonly (readonly [term: string, rule: string])[] = [
  [
    'Team',
    'a Group of type team, squad or two-pizza-team, or one that owns something itself',
  ],
  ['Unit', 'the ancestor of the team just below the organization'],
  [
    'People',
    'banyan/headcount of the team, else its members; without either they are unknown, not zero',
  ],
  ['Services', 'components of type service or gateway that it owns itself'],
  ['A head', 'services / people'],
  ['Stores', 'resources that it owns itself'],
  ['Tiers', 'all components that it owns itself, by banyan/tier'],
  [
    'Across units',
    'calls of what it and all below it own, to (out) and from (in) other units; both ends have a unit',
  ],
  ['Findings', 'the ownership checks about the team and what it owns'],
];
