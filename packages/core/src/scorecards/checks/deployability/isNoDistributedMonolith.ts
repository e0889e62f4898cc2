import {
  type Deploy,
  distributedMonolith,
  share,
  sharedStores,
  type Structure,
  structureOf,
} from '../../../alignment';
import { isOrganization, scopeOf } from '../../../ownership';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, noData, notApplicable, pass, warn } from '../../verdicts';
import { about, aboutEach } from '../derived/evidence';
import { liveOwnership } from '../derived/liveOwnership';
import { needs } from '../derived/notTold';
import { whenLive } from '../derived/subjects';
import { recentDeploysOf } from './recentDeploys';

const PASSES_BELOW = 20;
const FAILS_FROM = 50;
const NO_SCORE =
  'no score without named releases and data stores: let pipelines push the set deploys, each with the id of its release';

/** The live components of a domain or an organization. */
const componentsIn = ({ world }: Facts, scope: Uint8Array): number[] =>
  [...scope.keys()].filter(
    id => scope[id] && world.graph.entities[id].kind === 'component',
  );

/** What was deployed as part of a named release. */
function namedDeploys(
  { world }: Facts,
  components: readonly number[],
): Deploy[] {
  return components.flatMap(id => {
    const { ref } = world.graph.entities[id];
    const { deploys = [] } = recentDeploysOf(world, ref) ?? {};
    return deploys.flatMap(({ at, release }) =>
      release === undefined ? [] : [{ component: ref, at, release }],
    );
  });
}

/** Everything that the three terms count: stores with their users, and what is deployed. */
function evidenceOf(
  { world: { graph } }: Facts,
  structure: Structure,
  deploys: readonly Deploy[],
): CheckEvidence[] {
  const { stores, acrossTeams } = sharedStores(structure);
  const across = new Set(acrossTeams);
  const counts = new Map<string, number>();
  for (const { component } of deploys)
    counts.set(component, (counts.get(component) ?? 0) + 1);
  return [
    ...acrossTeams.flatMap(({ store, users }) => [
      ...about(graph, store, 'a store that several teams use'),
      ...aboutEach(graph, users, 'uses it'),
    ]),
    ...stores
      .filter(each => !across.has(each))
      .flatMap(({ store }) => about(graph, store, 'a store of one team')),
    ...[...counts].map(([entityRef, count]) => ({
      text: `deployed ${count} times in a named release`,
      entityRef,
    })),
  ];
}

/** DEP-03 */
export const isNoDistributedMonolith: Check = {
  id: 'DEP-03',
  track: 'deployability',
  level: 'gold',
  title: 'is no distributed monolith',
  why: 'Many services that can only be released together have the costs of both worlds.',
  source: 'chapter S1',
  remediation:
    'Attack the largest of the three terms: releases in lockstep (40 points), stores that teams share (35), releases of several teams (25).',
  appliesTo: 'domains and organizations',
  needs: [needs('deploys')],
  looksAt: entity => entity.kind === 'domain' || isOrganization(entity),
  judge: whenLive(facts => {
    const map = facts.world.once(liveOwnership);
    const scope = scopeOf(map, facts.id);
    const components = componentsIn(facts, scope);
    if (components.length === 0)
      return notApplicable('no live component belongs to it');
    const deploys = namedDeploys(facts, components);
    if (deploys.length === 0) return noData(NO_SCORE);
    const structure = structureOf(map, scope);
    const { score, signals } = distributedMonolith(structure, {
      deploys,
      cost: share(0, 0),
    });
    if (score === null) return noData(NO_SCORE);
    const valueOf = (name: string) =>
      Math.round(
        100 * (signals.find(({ signal }) => signal === name)?.value ?? 0),
      );
    const message = `${Math.round(score)} of 100 points, less than ${PASSES_BELOW} expected: ${valueOf('lockstep-releases')} % of components released in lockstep, ${valueOf('stores-across-teams')} % of stores shared by teams`;
    const evidence = evidenceOf(facts, structure, deploys);
    if (score < PASSES_BELOW) return pass(message, { evidence });
    return score < FAILS_FROM
      ? warn(message, { evidence })
      : fail(message, { evidence });
  }),
};
