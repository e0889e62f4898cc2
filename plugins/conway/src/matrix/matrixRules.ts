/** How the matrix is made. */
export const MATRIX_RULES = [
  [
    'Cell',
    'A row that calls a column, however many calls there are. Only calls of which both ends are in the scope have a cell.',
  ],
  ['Agrees', 'Both ends are in one unit and one domain, or in two of each.'],
  [
    'At odds',
    'The ends share the unit and not the domain, or the domain and not the unit; or the call goes up the layers, or past a gateway.',
  ],
  [
    'Tied without coordination',
    'Two teams that share a store, or call each other without a contract, and have no unit, member, interaction or API in common; or two domains that share a store.',
  ],
  [
    'Found groups',
    'The groups that the calls themselves form, found by modularity; what has no call is in none.',
  ],
  [
    'Indirect',
    'A row that reaches a column along calls, through one or more others.',
  ],
  [
    'Teams',
    'The calls of what the teams own. A team stands in the domain and group of most of what it owns; its own calls are on the diagonal.',
  ],
  [
    'Unknown',
    'Where the unit or the domain of an end is not known, or there is only one of them, nothing is said of a call.',
  ],
] as const;
