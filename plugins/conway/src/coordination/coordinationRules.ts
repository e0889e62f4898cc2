import { STRONG } from './teamRows';

/** How the figures of who works together are made. */
export const COORDINATION_RULES = [
  [
    'What counts',
    'Commits of the configured repositories since the first month that counts, without merges and bots, on files that belong to a component of this scope.',
  ],
  [
    'Author',
    'Known by the e-mail address of a user in the catalog, and works for the first of the groups of that user that is a team. Others are unknown authors and count for no team.',
  ],
  [
    'Communication strength',
    'floor(100 × shared / average), with shared = files that both teams changed, and average = ceil((files of a + files of b) / 2). The formula of code-maat (A. Tornhill).',
  ],
  [
    'Has to coordinate',
    `The pairs of congruence: a component of one team calls one of the other, or both use a data store. From ${STRONG} % on without such a tie is worth a look. No shared file is no fault where the teams can coordinate in another way, such as by an API contract.`,
  ],
  [
    'Change coupling',
    'Commits that change both components / commits that change the one, and the same seen from the other. A commit of more than 20 components does not count.',
  ],
  [
    'Fragmentation',
    'Fractal value: 1 − sum(share²) over the teams, with share = commits of a team / commits of known authors. 0 = one team writes all, towards 1 = many write a little. M. D’Ambros, M. Lanza, H. Gall, 2005.',
  ],
  [
    'Written by others',
    'The team with the most commits is not the declared owner. Unknown where the authors of more than half of the commits are not known.',
  ],
] as const;
