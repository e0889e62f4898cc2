import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';
import { liveUsers } from '../derived/calls';
import { aboutEach } from '../derived/evidence';
import { whenLive } from '../derived/subjects';

const KNOWN: ReadonlySet<string> = new Set(['strong', 'eventual', 'mixed']);

/** DATA-08 */
export const consistencyIsStated: Check = {
  id: 'DATA-08',
  track: 'data',
  level: 'gold',
  title: 'states its consistency',
  why: 'Who does not know that a value may be old, or come twice, writes code that is wrong only sometimes.',
  source: 'chapter S1',
  remediation:
    'State banyan/consistency; where it is eventual, make what uses it safe to repeat and say so with banyan/idempotent.',
  appliesTo: 'resources',
  looksAt: ({ kind }) => kind === 'resource',
  judge: whenLive(facts => {
    const { graph } = facts.world;
    const stated = annotated(facts.entity, 'consistency');
    if (stated === undefined || !KNOWN.has(stated)) {
      return fail('not stated: strong, eventual or mixed', {
        patch: annotationPatch({ consistency: 'strong' }),
      });
    }
    if (stated !== 'eventual') return pass(stated);
    const users = liveUsers(facts);
    const unsafe = users.filter(
      user => annotated(graph.entities[user], 'idempotent') !== 'true',
    );
    const evidence = aboutEach(graph, users, user =>
      unsafe.includes(user)
        ? 'uses it, not known to be safe to repeat'
        : 'uses it, safe to repeat',
    );
    const safe = users.length - unsafe.length;
    const message = `eventual; ${safe} of ${users.length} users are safe to repeat`;
    return (unsafe.length === 0 ? pass : fail)(message, { evidence });
  }),
};
