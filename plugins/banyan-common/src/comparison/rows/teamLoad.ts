import { MOST_OF_THEM, MOST_SERVICES } from '../limits';
import { alignmentCell } from './alignmentCell';
import { shareCell } from './cells';
import type { Row } from './row';

export const teamLoad: Row = {
  id: 'team-load',
  title: `Teams with 1 to ${MOST_SERVICES} services`,
  note: 'of teams that own any',
  plugin: 'topology',
  unit: 'share',
  better: 'more',
  limits: MOST_OF_THEM,
  how: `Teams that own 1 to ${MOST_SERVICES} services / teams that own a service (OWN-04). The limits, 90 % and 75 %, are a proposal of this comparison.`,
  noun: `teams with 1 to ${MOST_SERVICES} services`,
  says: ({ text }) =>
    `has ${text} of its teams at 1 to ${MOST_SERVICES} services`,
  cellOf: answers =>
    alignmentCell(answers, 'teamLoad', ({ measures, teams }) =>
      shareCell(teamLoad, measures.teamLoad, {
        items: teams
          .filter(each => each.services > MOST_SERVICES)
          .map(({ ref }) => ref),
        note:
          measures.teamLoad.unknown === 0
            ? null
            : `${measures.teamLoad.unknown} components have no known owner`,
      }),
    ),
};
