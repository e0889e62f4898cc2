/** Where the figures of the Columns layout come from. */
export const TRIBES_RULES: readonly (readonly [term: string, rule: string])[] =
  [
    ['Tribe', 'the ancestor of a squad just below the organization'],
    [
      'Squad',
      'a Group of type squad, team or two-pizza-team, or one of another type that owns something and is not made of teams',
    ],
    [
      'People',
      'banyan/headcount of the squad, else its members; a tribe has the sum of what is below it, chapters and guilds not counted again',
    ],
    ['Band', '6 to 10 people pass, 4 to 5 and 11 to 12 warn, all else fails'],
    ['Ceiling', 'a tribe of 100 people passes, up to 150 warns, above fails'],
    [
      'Members',
      'Users who name the chapter or guild in spec.memberOf. Each counts in one squad, the first that the User names. Who is not in the catalog, or whom you may not read, is in no figure; what is stated stands beside what is listed.',
    ],
    [
      'Chapter',
      'passes when members sit in at least two squads of one tribe; unknown while not all members are listed',
    ],
    [
      'Guild',
      'passes when members sit in at least two tribes; alive when banyan/active-share is at least 0.2, warns from 0.1',
    ],
  ];
