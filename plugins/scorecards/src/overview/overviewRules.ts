/** How the figures of the overview come about. */
export const OVERVIEW_RULES = [
  [
    'Level',
    'A level is reached when every check that counts for it, and for the levels below, passes. No data, an error and a fail hold it back. A warning passes everywhere but at the highest level of a ladder of two or more.',
  ],
  [
    'What counts',
    'Exempt and not applicable checks leave the count, above and below the line. A check from a future day is judged and does not count until then.',
  ],
  [
    'Not rated',
    'No check counts: a team that runs no service, for example. It is not last; it is in no figure.',
  ],
  [
    'Cell',
    'The worst verdict of the check among what belongs to the row: fail, error, no data, warn, exempt, pass. A blank cell has no result.',
  ],
  [
    'One check away',
    'Exactly one check holds it back from its next level. That level is reached as soon as the check passes.',
  ],
  [
    'Rise at once',
    'Rows that would reach a higher level if this one check passed everywhere and nothing else changed.',
  ],
  [
    'Blocks',
    'Rows that the check holds back from their next level, whether other checks hold them back as well or not.',
  ],
  [
    'Trend',
    'Earlier verdicts by the owners and places of today: moving a service to another team moves its past as well.',
  ],
  ['Hidden', 'What you may not read is in no figure, no row and no cell.'],
] as const;
