import { NONE, neighbours } from '../../../graph';
import type { Facts } from '../../check';
import type { FactSets } from '../../factSets';
import { callsFrom, liveAmong } from '../derived/calls';
import { consumersOf } from '../derived/providers';

/** Everything live that calls the component at hand or consumes an API of it. */
export function consumersOfComponent(facts: Facts): number[] {
  const { world, entity, id } = facts;
  const callers = neighbours(world.graph.callers, id);
  const consumers = (entity.provides ?? []).flatMap(api =>
    consumersOf(world, api),
  );
  const all = new Set(liveAmong(facts, [...callers, ...consumers]));
  all.delete(id);
  return [...all];
}

/** The one component that it could be folded into: its only consumer, or with none the only one that it calls. */
export function neighbourOf(facts: Facts): number {
  const consumers = consumersOfComponent(facts);
  if (consumers.length > 0) return consumers.length === 1 ? consumers[0] : NONE;
  const called = liveAmong(
    facts,
    callsFrom(facts).map(({ to }) => to),
  );
  return called.length === 1 ? called[0] : NONE;
}

type Deploys = FactSets['deploys']['deploys'];

const WINDOW = 30 * 60 * 1000;

const isTogether = (one: Deploys[number], other: Deploys[number]) =>
  one.release !== undefined && other.release !== undefined
    ? one.release === other.release
    : Math.abs(one.at - other.at) <= WINDOW;

/** How many of the deploys come with one of another component. */
export const deploysTogether = (deploys: Deploys, others: Deploys): number =>
  deploys.filter(each => others.some(other => isTogether(each, other))).length;
