import { isProductionService, neighbours, NONE } from '../../../graph';
import { isDataStore } from '../../../ownership';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, pass } from '../../verdicts';
import { about, aboutEach } from '../derived/evidence';
import { joined } from '../derived/words';
import { foreignGroups, onCallOf, pipelines, rotations } from './onCall';

type Leg = { name: string; isOwn: boolean; evidence: CheckEvidence[] };

function data(facts: Facts): Leg {
  const { graph, ownership } = facts.world;
  const stores = [...neighbours(graph.uses, facts.id)].filter(store =>
    isDataStore(graph.entities[store]),
  );
  const foreign = stores.filter(
    store => ownership.owner[store] !== ownership.owner[facts.id],
  );
  return {
    name: 'data',
    isOwn: foreign.length === 0,
    evidence: [
      ...aboutEach(graph, stores, store =>
        foreign.includes(store)
          ? 'store that another group owns'
          : 'store of the same owner',
      ),
      ...aboutEach(graph, foreignGroups(facts, foreign), 'owns a store of it'),
    ],
  };
}

/** A pipeline or rotation that nobody else uses. */
function unshared(
  facts: Facts,
  name: string,
  id: string | undefined,
  users: readonly number[] | undefined,
): Leg {
  const groups = foreignGroups(facts, users);
  return {
    name,
    isOwn: id !== undefined && groups.length === 0,
    evidence: [
      { text: id === undefined ? `no ${name} is named` : `${name} ${id}` },
      ...aboutEach(facts.world.graph, groups, `uses the same ${name}`),
    ],
  };
}

function legs(facts: Facts): Leg[] {
  const { world, entity, id } = facts;
  const owner = world.ownership.owner[id];
  const { pipeline } = entity;
  const rotation = onCallOf(facts)?.rotation;
  return [
    {
      name: 'service',
      isOwn: owner !== NONE,
      evidence: about(world.graph, owner, 'owner'),
    },
    data(facts),
    unshared(
      facts,
      'pipeline',
      pipeline,
      world.once(pipelines).get(pipeline ?? ''),
    ),
    unshared(
      facts,
      'pager',
      rotation,
      world.once(rotations).get(rotation ?? ''),
    ),
  ];
}

/** OWN-05 */
export const ownsAllFour: Check = {
  id: 'OWN-05',
  track: 'ownership',
  level: 'gold',
  title: 'owns service, data, pipeline and pager',
  why: 'Whoever has the code but not its data, its release or its alarms has to ask somebody before anything changes.',
  source: 'chapter S0',
  remediation:
    'Move what is missing to the team: the store’s spec.owner, a pipeline of its own (banyan/pipeline), a rotation of its own (banyan/oncall).',
  appliesTo: 'services and gateways in production',
  looksAt: isProductionService,
  judge: facts => {
    const all = legs(facts);
    const missing = all.filter(({ isOwn }) => !isOwn);
    const evidence = all.flatMap(each => each.evidence);
    if (missing.length === 0) return pass('4 of 4 with one team', { evidence });
    const names = joined(missing.map(({ name }) => name));
    const own = all.length - missing.length;
    return fail(`${own} of 4 with one team; not ${names}`, { evidence });
  },
};
