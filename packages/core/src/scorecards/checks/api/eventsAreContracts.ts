import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { liveUsers } from '../derived/calls';
import { aboutEach } from '../derived/evidence';
import { whenLive } from '../derived/subjects';

const CONNECT =
  'send the facts "schema" of the topic or its API: is the newest schema compatible with the one before';

/** The AsyncAPI APIs of the topic at hand: those that it names, and those of components that use it. */
function contractsOf(facts: Facts): string[] {
  const { graph, live } = facts.world;
  const provided = liveUsers(facts).flatMap(
    user => graph.entities[user].provides ?? [],
  );
  const named = facts.entity.dependsOn ?? [];
  return [...new Set([...named, ...provided])].filter(ref => {
    const id = graph.ids.get(ref);
    if (id === undefined || !live[id]) return false;
    const { kind, type } = graph.entities[id];
    return kind === 'api' && type === 'asyncapi';
  });
}

/** API-06 */
export const eventsAreContracts: Check = {
  id: 'API-06',
  track: 'api',
  level: 'silver',
  title: 'is described as a contract',
  why: 'Who publishes an event does not see who reads it; the schema is all that they agree on.',
  source: 'chapter S0',
  remediation:
    'Describe the topic as an API of type asyncapi, provided by the component that publishes to it, and check each schema against the one before.',
  appliesTo: 'topics',
  needs: [{ facts: 'schema', connect: CONNECT }],
  looksAt: ({ kind, type }) => kind === 'resource' && type === 'topic',
  judge: whenLive(facts => {
    const { world, entity } = facts;
    const contracts = contractsOf(facts);
    const evidence: CheckEvidence[] = [
      ...contracts.map(ref => ({ text: 'describes it', entityRef: ref })),
      ...aboutEach(world.graph, liveUsers(facts), 'uses it'),
    ];
    if (contracts.length === 0) {
      return fail('no API of type asyncapi describes it', { evidence });
    }
    const schemas = [entity.ref, ...contracts]
      .map(ref => world.told(ref, 'schema'))
      .filter(schema => schema !== undefined);
    if (schemas.length === 0) {
      return noData(`no schema history is known: ${CONNECT}`, { evidence });
    }
    const broken = schemas.filter(({ compatible }) => !compatible);
    if (broken.length === 0) {
      return pass('described, and its newest schema is compatible', {
        evidence,
      });
    }
    const problems = broken.flatMap(({ problem }) =>
      problem === undefined ? [] : [{ text: problem }],
    );
    return fail('its newest schema breaks the one before', {
      evidence: [...problems, ...evidence],
    });
  }),
};
