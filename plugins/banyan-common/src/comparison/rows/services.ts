import { plural } from '../words';
import { cellOfTold, toldCell, unknownCell } from './cells';
import type { Row } from './row';

/** As many as OWN-03 looked at. */
const teamsBeside = (looked: number | undefined) =>
  looked === undefined ? null : plural(looked, 'team');

export const services: Row = {
  id: 'services',
  title: 'Services in production',
  note: 'modelled, teams beside',
  plugin: 'topology',
  unit: 'count',
  better: null,
  limits: null,
  how: 'Live components of type service or gateway that the group and the groups below it own, as the catalog has them. Beside it the teams in it. A size, so it is not judged; published counts are among the dimensions.',
  noun: 'services',
  says: ({ value }) => `has ${plural(value ?? 0, 'service')}`,
  cellOf: ({ ownership }, ref) =>
    cellOfTold('topology', ownership, ({ checks, groups }) => {
      const group = groups.find(each => each.ref === ref);
      if (!group)
        return unknownCell('the topology backend does not know this group');
      const count = group.services.aggregated;
      const teams = checks.find(({ check }) => check === 'OWN-03')?.looked;
      return toldCell({
        value: count,
        n: count,
        text: String(count),
        beside: teamsBeside(teams),
        because: count === 0 ? 'no service of it is in the catalog' : null,
      });
    }),
};
