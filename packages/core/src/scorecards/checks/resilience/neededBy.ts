import { criticalDependencies } from '../../../breakers';
import type { CheckEvidence, Facts } from '../../check';
import { aboutEach } from '../derived/evidence';
import { providersOfApis } from '../derived/providersOfApis';
import { sloOf } from '../derived/sloOf';

/** So many say enough: at 99.99 % each they leave no more than 99.00 %. */
export const MOST_DEPENDENCIES = 100;

/** What a service, or the providers of an API, cannot do without. */
export type Needed = {
  /** The nearest first, so many at most. */
  count: number;
  /** How many of these state an availability, and the product of these, 0 to 1. */
  known: number;
  product: number;
  /** The highest availability that is promised, percent; null = none is. */
  target: number | null;
  evidence: CheckEvidence[];
};

/** What the entity at hand cannot do without, beside what it promises. */
export function neededBy({ entity, id, world }: Facts): Needed {
  const { graph } = world;
  const services =
    entity.kind === 'api'
      ? (world.once(providersOfApis).get(entity.ref) ?? [])
      : [id];
  const needed = [
    ...new Set(
      services.flatMap(each =>
        criticalDependencies(graph, each, MOST_DEPENDENCIES),
      ),
    ),
  ].filter(each => !services.includes(each));
  const promiseOf = (each: number) => sloOf(graph.entities[each]).availability;
  const known = needed.flatMap(each => promiseOf(each) ?? []);
  const targets = services.flatMap(each => promiseOf(each) ?? []);
  return {
    count: needed.length,
    known: known.length,
    product: known.reduce((all, each) => all * (each / 100), 1),
    target: targets.length === 0 ? null : Math.max(...targets),
    evidence: aboutEach(graph, [...services, ...needed], each => {
      const promise = promiseOf(each);
      return promise === null
        ? 'states no availability'
        : `promises ${promise} %`;
    }),
  };
}
