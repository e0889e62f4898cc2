import { isDataStore } from '../../../ownership';
import { teamsOfStore } from '../../../ownership/findings/teamsOfStore';
import { storeUse } from '../../../ownership/findings/dataStores';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { saidBy } from '../derived/said';
import { plural } from '../derived/words';
import { usersEvidence, usersOf } from './storeUsers';

const says = saidBy(teamsOfStore, ({ ownership }) => ownership);

/** DATA-01 */
export const oneTeamPerStore: Check = {
  id: 'DATA-01',
  track: 'data',
  level: 'bronze',
  title: 'is used by one team',
  why: 'Two teams at one table cannot change it without each other: the store has become an API that nobody designed.',
  source: 'chapter S1',
  remediation:
    'Give the tables to one of the teams, and let the others ask its service for them.',
  appliesTo:
    'databases, key-value stores, caches and search indexes, history included',
  looksAt: isDataStore,
  judge: facts => {
    if (usersOf(facts).length === 0) {
      return notApplicable('no component is known to use it');
    }
    const said = says(facts);
    const evidence = usersEvidence(facts);
    if (said === 'unknown') {
      return noData(
        'nobody knows who owns a component that uses it: set spec.owner',
        {
          evidence,
        },
      );
    }
    const teams = storeUse(facts.world.ownership, facts.id).teams.size;
    const message = `${plural(teams, 'team')} at one store, 1 expected`;
    return (said === 'fine' ? pass : fail)(message, { evidence });
  },
};
