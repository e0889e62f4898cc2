/** Where the figures of the cards come from. */
export const FIGURE_RULES: readonly (readonly [term: string, rule: string])[] =
  [
    ['Organisation', 'a Group of type organization'],
    ['Teams', 'Groups of type team, squad or two-pizza-team anywhere below it'],
    [
      'Services',
      'Components of type service or gateway that are not deprecated and whose owner is the organisation or any group below it',
    ],
    ['Units', 'Groups directly below it, without chapters and guilds'],
    ['People', 'sum of banyan/headcount over the teams that state one'],
    [
      'Migrations',
      'Migrations owned by the organisation or any group below it',
    ],
  ];
