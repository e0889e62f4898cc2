import { isDataStore } from '../../../ownership';
import { ownerOfStore } from '../../../ownership/findings/ownerOfStore';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { saidBy } from '../derived/said';
import { usersEvidence, usersOf } from './storeUsers';

const says = saidBy(ownerOfStore, ({ ownership }) => ownership);

/** DATA-03 */
export const ownerUsesStore: Check = {
  id: 'DATA-03',
  track: 'data',
  level: 'silver',
  title: 'is owned by a team that uses it',
  why: 'A schema in the hands of a pool changes at the pace of the pool, not of the service.',
  source: 'chapter S1',
  remediation:
    'Set spec.owner of the store to the team whose service keeps its data there.',
  appliesTo:
    'databases, key-value stores, caches and search indexes, history included',
  looksAt: entity => isDataStore(entity) && !entity.ownerHidden,
  judge: facts => {
    if (usersOf(facts).length === 0) {
      return notApplicable('no component is known to use it');
    }
    const { graph, ownership } = facts.world;
    const said = says(facts);
    const evidence = [
      ...about(graph, ownership.owner[facts.id], 'owns the store'),
      ...usersEvidence(facts),
    ];
    if (said === 'unknown') {
      return noData(
        'nobody knows who owns it, or what uses it: set spec.owner',
        {
          evidence,
        },
      );
    }
    return said === 'fine'
      ? pass('its owner uses it', { evidence })
      : fail('its owner is none of the teams that use it', { evidence });
  },
};
