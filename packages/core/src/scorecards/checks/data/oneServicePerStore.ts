import { isDataStore } from '../../../ownership';
import { servicesOfStore } from '../../../ownership/findings/servicesOfStore';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass, warn } from '../../verdicts';
import { annotated } from '../derived/annotated';
import { saidBy } from '../derived/said';
import { plural } from '../derived/words';
import { usersEvidence, usersOf } from './storeUsers';

const says = saidBy(servicesOfStore, ({ ownership }) => ownership);

/** DATA-02 */
export const oneServicePerStore: Check = {
  id: 'DATA-02',
  track: 'data',
  level: 'silver',
  title: 'is used by one service',
  why: 'Services that share tables are released together, whatever their pipelines say.',
  source: 'chapter S1',
  remediation:
    'Split the schema table by table. Where several parts of one system share it on purpose, say so with banyan/shared-within-system.',
  appliesTo:
    'databases, key-value stores, caches and search indexes, history included',
  looksAt: isDataStore,
  judge: facts => {
    const users = usersOf(facts);
    if (users.length === 0) {
      return notApplicable('no component is known to use it');
    }
    const said = says(facts);
    const evidence = usersEvidence(facts);
    if (said === 'n/a') {
      return notApplicable(
        'several teams use it, which is for DATA-01 to say',
        {
          evidence,
        },
      );
    }
    if (said === 'unknown') {
      return noData(
        'nobody knows who owns the components that use it: set spec.owner',
        {
          evidence,
        },
      );
    }
    const message = `${plural(users.length, 'component')} at one store, 1 expected`;
    if (said === 'fine') return pass(message, { evidence });
    const isMeant = annotated(facts.entity, 'shared-within-system') === 'true';
    return said.verdict === 'warn' && isMeant
      ? warn(`${message}; shared within one system on purpose`, { evidence })
      : fail(message, { evidence });
  },
};
