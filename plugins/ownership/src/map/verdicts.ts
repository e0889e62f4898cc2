import type { OwnershipView } from '../data/ownershipView';

/** The worst verdict on each entity. */
export type Verdicts = ReadonlyMap<string, 'fail' | 'warn'>;

function usersOfStores({ topology }: OwnershipView) {
  const users = new Map<number, number[]>();
  for (const { from, to } of topology.uses)
    users.set(to, [...(users.get(to) ?? []), from]);
  return users;
}

/** What is marked on the map: the finding on a store stands at the store or, while stores are hidden, at the components that use it. */
export function verdicts(view: OwnershipView, hasStores: boolean): Verdicts {
  const { findings, topology } = view;
  const found = new Map<string, 'fail' | 'warn'>();
  const add = (ref: string, verdict: 'fail' | 'warn') => {
    if (found.get(ref) !== 'fail') found.set(ref, verdict);
  };
  const users = hasStores ? undefined : usersOfStores(view);
  for (const { entityRef, verdict } of findings) {
    add(entityRef, verdict);
    const store = topology.byRef.get(entityRef);
    if (store?.kind !== 'resource') continue;
    for (const user of users?.get(store.place) ?? [])
      add(topology.nodes[user].ref, verdict);
  }
  return found;
}
