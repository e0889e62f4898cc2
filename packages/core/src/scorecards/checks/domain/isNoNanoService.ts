import { isProductionService, NONE } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotated } from '../derived/annotated';
import { about, aboutEach } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { plural } from '../derived/words';
import {
  consumersOfComponent,
  deploysTogether,
  neighbourOf,
} from './nanoNeighbour';

const OFTEN = 0.8;
const CONNECT =
  'send the facts "deploys" of it and of its neighbour: when each was deployed';

/** DOM-06 */
export const isNoNanoService: Check = {
  id: 'DOM-06',
  track: 'domain',
  level: 'silver',
  title: 'is not a nano-service',
  why: 'A service that one neighbour uses and that always ships with it costs a network for nothing.',
  source: 'chapter S1, A11',
  remediation:
    'Fold it into the neighbour; or, if they grow apart, state banyan/scaling-profile on both and deploy them apart.',
  appliesTo: 'services and gateways in production',
  needs: [{ facts: 'deploys', connect: CONNECT }],
  looksAt: entity => isProductionService(entity) && isLive(entity),
  judge: facts => {
    const { world, entity, id, told } = facts;
    const { graph, ownership } = world;
    const consumers = consumersOfComponent(facts);
    const neighbour = neighbourOf(facts);
    const message = plural(consumers.length, 'consumer');
    if (neighbour === NONE) {
      return pass(`${message}, no single neighbour to fold it into`, {
        evidence: aboutEach(graph, consumers, 'consumer'),
      });
    }
    const other = graph.entities[neighbour];
    const evidence = [
      ...about(graph, neighbour, 'its only neighbour'),
      ...about(graph, ownership.owner[neighbour], 'owns the neighbour'),
    ];
    if (ownership.owner[neighbour] !== ownership.owner[id]) {
      return pass(`${message}; its only neighbour has another owner`, {
        evidence,
      });
    }
    const own = annotated(entity, 'scaling-profile');
    const its = annotated(other, 'scaling-profile');
    const areProfilesKnown = own !== undefined && its !== undefined;
    if (areProfilesKnown && own !== its) {
      return pass(`${message}; it scales in another way than its neighbour`, {
        evidence,
      });
    }
    const deploys = told('deploys')?.deploys ?? [];
    const others = world.told(other.ref, 'deploys')?.deploys ?? [];
    if (deploys.length === 0 || others.length === 0) {
      return noData(
        `${message}, same owner as its neighbour; no deploys are known: ${CONNECT}`,
        {
          evidence,
        },
      );
    }
    const together = deploysTogether(deploys, others);
    const figures = `${message}, same owner as its neighbour; ${together} of ${deploys.length} deploys together, below 80 % expected`;
    if (together / deploys.length < OFTEN) return pass(figures, { evidence });
    return areProfilesKnown
      ? fail(figures, { evidence })
      : noData(
          `${figures}; nobody knows whether they scale alike: set banyan/scaling-profile on both`,
          { evidence },
        );
  },
};
