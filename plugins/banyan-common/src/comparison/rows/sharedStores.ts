import { STORES } from '../limits';
import { joined, plural } from '../words';
import { moreUnknown } from './alignmentCell';
import { countCell } from './cells';
import { ownershipCheckCell, someAccepted } from './ownershipCheckCell';
import type { Row } from './row';

export const sharedStores: Row = {
  id: 'shared-stores',
  title: 'Stores shared by teams',
  note: 'of databases and caches',
  plugin: 'topology',
  unit: 'count',
  better: 'less',
  limits: STORES,
  how: 'Data stores that components of several teams use, of those of which it is known (DATA-01). None is good; that one is still fair is a proposal of this comparison. Accepted ones count: they are shared all the same.',
  noun: 'stores shared by teams',
  says: ({ value }) => `shares ${plural(value ?? 0, 'store')}`,
  cellOf: answers =>
    ownershipCheckCell(answers, 'DATA-01', {
      nothing: looked =>
        looked === 0
          ? 'there is no data store in it: register Resources of type database or cache, and dependsOn of the components that use them'
          : 'nobody knows whose components use its data stores: give them an owner and dependsOn',
      cellOf: ({ found, findings, known, unknown }) =>
        countCell(
          sharedStores,
          { n: found, m: known },
          {
            beside: `of ${plural(known, 'store')}`,
            items: findings.map(({ entityRef }) => entityRef),
            note: joined(
              someAccepted(findings),
              moreUnknown(unknown, 'stores'),
            ),
          },
        ),
    }),
};
