import { headcount, isTeam } from '../../../ownership';
import type { Check, CheckEvidence } from '../../check';
import { fail, noData, pass, warn } from '../../verdicts';
import { isGroupOf } from '../derived/subjects';
import { plural } from '../derived/words';
import { isWithin, peopleOfGroups } from './approvers';

const COMFORTABLE = 100;
const CEILING = 150;

/** OWN-09 */
export const tribeUnderCeiling: Check = {
  id: 'OWN-09',
  track: 'ownership',
  level: 'silver',
  title: 'stays under the ceiling of a tribe',
  why: 'Beyond a hundred and fifty people nobody knows everybody, and a tribe is only another department.',
  source: 'chapter S0',
  remediation: 'Split the tribe by mission, with whole squads on each side.',
  appliesTo: 'tribes',
  looksAt: isGroupOf('tribe'),
  judge: ({ world, id }) => {
    const { entities } = world.graph;
    const { order } = world.ownership.tree;
    const within = order.filter(group => isWithin(world, group, id));
    const unknown = within.filter(
      group =>
        isTeam(entities[group]) && headcount(world.graph, group) === undefined,
    );
    const people = world.once(peopleOfGroups)(id).headcount.aggregated;
    const evidence = within.map((group): CheckEvidence => ({
      text: `${headcount(world.graph, group) ?? 'unknown number of'} people`,
      entityRef: entities[group].ref,
    }));
    const message = `${people ?? 0} people, at most ${COMFORTABLE} expected, never above ${CEILING}`;
    if (people !== undefined && people > CEILING) {
      return fail(message, { evidence });
    }
    if (people === undefined || unknown.length > 0) {
      return noData(
        `${plural(unknown.length, 'squad')} of it without a known number of people: set banyan/headcount there`,
        { evidence },
      );
    }
    return (people > COMFORTABLE ? warn : pass)(message, { evidence });
  },
};
