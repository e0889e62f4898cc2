/** What the answer of the page is made from. */
export const OVERVIEW_RULES = [
  [
    'Scope',
    'Live components of the scope, and the calls of which at least one end is in it. Deprecated entities count with history only.',
  ],
  [
    'Unit',
    'The ancestor of a team just below its organization: its tribe or org.',
  ],
  [
    'Agrees',
    'A call for which "same unit" and "same domain" are both true or both false.',
  ],
  [
    'Unknown',
    'What cannot be judged, for want of an owner, a domain or a call, counts as unknown: never as a pass and never as zero.',
  ],
] as const;
