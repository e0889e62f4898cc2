import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type MapModel,
  mapModelOf,
  type MapTarget,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import type { UnitColourOf } from '../data/unitColourOf';
import { hasText, matches, type NodeFilter } from '../filters/nodeFilter';

type Verdicts = ReadonlyMap<string, 'fail' | 'warn'>;

function verdicts({ findings, topology }: OwnershipView): Verdicts {
  const found = new Map<string, 'fail' | 'warn'>();
  const add = (ref: string, verdict: 'fail' | 'warn') => {
    if (found.get(ref) !== 'fail') found.set(ref, verdict);
  };
  const usersOf = new Map<number, number[]>();
  for (const { from, to } of topology.uses)
    usersOf.set(to, [...(usersOf.get(to) ?? []), from]);
  for (const { entityRef, verdict } of findings) {
    add(entityRef, verdict);
    // A store is not on the map; its finding stands at the components that use it.
    const store = topology.byRef.get(entityRef);
    if (store?.kind !== 'resource') continue;
    for (const user of usersOf.get(store.place) ?? [])
      add(topology.nodes[user].ref, verdict);
  }
  return found;
}

/** The map of a view: positions of the backend, colours of the units, figures and findings. */
export function ownershipMap(
  view: OwnershipView,
  layout: LayoutResponse,
  { colourOf, filter }: { colourOf: UnitColourOf; filter: NodeFilter },
): MapModel {
  const found = verdicts(view);
  const withoutText = { ...filter, text: '' };
  return mapModelOf(view.topology, layout, {
    colourOf,
    captionOf: ref => {
      const group = view.groupOf.get(ref);
      if (!group) return '';
      const { headcount, components } = group;
      return `${headcount.aggregated ?? '?'}·${components.aggregated}`;
    },
    statusOf: ref => found.get(ref),
    isShown: ref => {
      const node = view.topology.byRef.get(ref);
      return node !== undefined && matches(node, withoutText);
    },
  });
}

/** What a text finds on the map: a name that starts with it before one that has it; teams before components. */
export function findOnMap(
  { areas, chips }: MapModel,
  text: string,
): MapTarget | undefined {
  if (text.trim() === '') return undefined;
  const sought = text.trim().toLocaleLowerCase();
  const hits = [
    ...areas.map((area, place) => ({ kind: 'area' as const, place, ...area })),
    ...chips.map((chip, place) => ({ kind: 'chip' as const, place, ...chip })),
  ].filter(({ title, ref = '' }) => hasText({ title, ref }, text));
  const best =
    hits.find(({ title }) => title.toLocaleLowerCase().startsWith(sought)) ??
    hits[0];
  return best && { kind: best.kind, place: best.place };
}

/** Where a group is on the map. */
export function areaOf(
  { areas }: MapModel,
  ref: string | undefined,
): MapTarget | undefined {
  const place = ref ? areas.findIndex(area => area.ref === ref) : -1;
  return place < 0 ? undefined : { kind: 'area', place };
}
