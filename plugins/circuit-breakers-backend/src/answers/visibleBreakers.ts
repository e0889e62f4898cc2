import { breakerId, type Call } from '@banyan/core';
import type { LiveBreaker } from '../live/LiveBreakers';
import type { View } from './Views';

/** A breaker as one caller may know it. */
export type VisibleBreaker = {
  /** In the answers for this caller. */
  id: string;
  name: string;
  entityRef: string;
  /** Undefined = it fits no declared call, or the callee is hidden. */
  dependencyRef?: string;
  /** The call that it stands before, as declared. */
  call?: Call;
  /** Undefined = no source tells of it. */
  live?: LiveBreaker;
  /** True when the callee is hidden from the caller, and its name with it. */
  hidden: boolean;
};

const HIDDEN = 'hidden dependency';

/** Would the caller learn of an entity that is hidden, were the breaker shown as it is? */
function hides({ seen, whole, seesAll }: View, breaker: LiveBreaker): boolean {
  if (seesAll) return false;
  const { dependencyRef, name } = breaker;
  return dependencyRef === undefined
    ? whole.names.has(name) && !seen.names.has(name)
    : whole.sees(dependencyRef) && !seen.sees(dependencyRef);
}

/** Numbers the hidden ones of a component by their names, which stay untold. */
function hiddenBreakers(breakers: readonly LiveBreaker[]): VisibleBreaker[] {
  const counts = new Map<string, number>();
  return breakers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(live => {
      const { entityRef } = live;
      const place = (counts.get(entityRef) ?? 0) + 1;
      counts.set(entityRef, place);
      const name = place === 1 ? HIDDEN : `${HIDDEN} ${place}`;
      const id = breakerId(entityRef, name);
      return { id, name, entityRef, live, hidden: true };
    });
}

/** What the caller may know of all breakers: of those that sources tell of, and of those declared. */
export function visibleBreakers(
  view: View,
  current: readonly LiveBreaker[],
): VisibleBreaker[] {
  const { seen } = view;
  const told = current.filter(({ entityRef }) => seen.sees(entityRef));
  const shown = told.filter(each => !hides(view, each));
  const ids = new Set(shown.map(({ id }) => id));
  const calls = new Set(
    shown.map(each => `${each.entityRef} ${each.dependencyRef}`),
  );
  const untold = seen.declared.filter(
    ({ id, entityRef, call }) =>
      !ids.has(id) && !calls.has(`${entityRef} ${call.to}`),
  );
  return [
    ...shown.map(live => {
      const { id, name, entityRef, dependencyRef } = live;
      const call = seen.call(entityRef, dependencyRef);
      return { id, name, entityRef, dependencyRef, call, live, hidden: false };
    }),
    ...hiddenBreakers(told.filter(each => hides(view, each))),
    ...untold.map(({ id, name, entityRef, call }) => ({
      id,
      name,
      entityRef,
      dependencyRef: call.to,
      call,
      hidden: false,
    })),
  ];
}
