import { neighbours, NONE } from '../../graph';
import { callPairs } from '../callPairs';
import type { Homes } from '../homes';
import type { Structure } from '../structure';

/** That a component calls one of another domain, as entity numbers. @public */
export type Crossing = {
  from: number;
  to: number;
  fromDomain: number;
  toDomain: number;
};

/** The calls between two domains, both known; who calls whom counts once, however many calls that is. */
export function crossings(
  { components, calls }: Structure,
  { domain }: Homes,
): Crossing[] {
  const pairs = callPairs(calls);
  return components.flatMap((from, at) =>
    [...neighbours(pairs, at)]
      .map(callee => components[callee])
      .map(to => ({
        from,
        to,
        fromDomain: domain[from],
        toDomain: domain[to],
      }))
      .filter(
        ({ fromDomain, toDomain }) =>
          fromDomain !== NONE && toDomain !== NONE && fromDomain !== toDomain,
      ),
  );
}
