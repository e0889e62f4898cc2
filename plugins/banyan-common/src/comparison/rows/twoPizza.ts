import { MOST_OF_THEM } from '../limits';
import { joined } from '../words';
import { moreUnknown } from './alignmentCell';
import { shareCell } from './cells';
import { ownershipCheckCell, someAccepted } from './ownershipCheckCell';
import type { Row } from './row';

const HEADCOUNT =
  'annotate them with banyan/headcount, or register their members';

export const twoPizza: Row = {
  id: 'two-pizza',
  title: 'Two-pizza teams',
  note: '6 to 10 people',
  plugin: 'topology',
  unit: 'share',
  better: 'more',
  limits: MOST_OF_THEM,
  how: 'Teams of 6 to 10 people / teams of which the size is known (OWN-03): banyan/headcount, else the members of the catalog. The limits, 90 % and 75 %, are a proposal of this comparison.',
  noun: 'two-pizza teams',
  says: ({ text }) => `has ${text} two-pizza teams`,
  cellOf: answers =>
    ownershipCheckCell(answers, 'OWN-03', {
      nothing: looked =>
        looked === 0
          ? 'there is no team in it: register its groups of type team'
          : `nobody knows how large its teams are: ${HEADCOUNT}`,
      cellOf: ({ found, findings, known, unknown }) =>
        shareCell(
          twoPizza,
          { n: known - found, m: known },
          {
            items: findings.map(({ entityRef }) => entityRef),
            note: joined(
              unknown > 0 && `${moreUnknown(unknown, 'teams')}: ${HEADCOUNT}`,
              someAccepted(findings),
            ),
          },
        ),
    }),
};
