import type { Measure } from './measure';
import { ofShare, percent, plural } from './words';

export const congruence: Measure = {
  id: 'congruence',
  label: 'Congruence',
  rules: [
    [
      'Formula',
      'Pairs of teams that have to coordinate (a component of one calls one of the other, or both use a data store) and can / pairs that have to.',
    ],
    [
      'Can coordinate',
      'Same unit, a member of both, API contracts over every tie, or a declared interaction that is not over. An API contract counts as a channel; by unit alone the figure would be lower, so the split is always given.',
    ],
    ['Undefined', 'When no two teams have to coordinate.'],
    [
      'Source',
      'M. Cataldo, J. Herbsleb, K. Carley, ESEM 2008. For diagnosis, not a grade.',
    ],
  ],
  read: ({ measures: { congruence: found } }) => {
    const { split } = found;
    const gaps = found.m - found.n;
    return {
      figure: percent(found.value),
      of: ofShare(found, 'team pairs'),
      bar: { share: found.value ?? 0 },
      status: gaps === 0 ? 'pass' : 'warn',
      verdict: gaps === 0 ? 'no gap' : plural(gaps, 'gap'),
      evidence: [
        {
          text: `${split.unit ?? 0} of one unit, ${split.contract ?? 0} by API contract only, ${split.members ?? 0} by shared members, ${split.interaction ?? 0} by interaction`,
        },
        ...(gaps === 0
          ? []
          : [
              {
                text: plural(gaps, 'gap'),
                tab: 'disagreements',
                search: 'counts=congruence',
              },
            ]),
      ],
    };
  },
};
