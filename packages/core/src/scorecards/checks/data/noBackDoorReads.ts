import { isDataStore } from '../../../ownership';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { liveUsers } from '../derived/calls';
import { aboutEach } from '../derived/evidence';
import { whenLive } from '../derived/subjects';

const CONNECT =
  'send the facts "queries" of the store: which principals read it within 30 days';

/** DATA-04 */
export const noBackDoorReads: Check = {
  id: 'DATA-04',
  track: 'data',
  level: 'gold',
  title: 'has no back-door readers',
  why: 'A report that reads the tables breaks with the next column, and nobody knew that it was there.',
  source: 'chapter S1',
  remediation:
    'Take the grant away, and serve the reader by an API or a replica feed; what reads by right belongs under spec.dependsOn of its component.',
  appliesTo: 'databases, key-value stores, caches and search indexes',
  needs: [{ facts: 'queries', connect: CONNECT }],
  looksAt: isDataStore,
  judge: whenLive(facts => {
    const known = facts.told('queries');
    if (!known) return noData(`no queries are known: ${CONNECT}`);
    const { principals, days } = known;
    if (principals.length === 0) {
      return notApplicable(`nobody read it within ${days} days`);
    }
    const { graph } = facts.world;
    const users = liveUsers(facts);
    const allowed = new Set(users.map(user => graph.entities[user].ref));
    const strangers = principals.filter(
      ({ component }) => component === null || !allowed.has(component),
    );
    const evidence = [
      ...strangers.map(({ principal, component, queries }) => ({
        text: `${principal} read it ${queries} times, undeclared`,
        entityRef: component ?? undefined,
      })),
      ...aboutEach(graph, users, 'declares that it uses it'),
    ];
    const ours = principals.length - strangers.length;
    const message = `${ours} of ${principals.length} readers in ${days} days are declared`;
    return (strangers.length === 0 ? pass : fail)(message, { evidence });
  }),
};
