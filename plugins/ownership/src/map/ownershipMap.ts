import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type MapModel,
  mapModelOf,
  type MapTarget,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import type { UnitColourOf } from '../data/unitColourOf';
import { hasText, matcher, type NodeFilter } from '../filters/nodeFilter';
import { verdicts } from './verdicts';

/** People · components, and stores where they are shown; people may be unknown. */
function captionOf(
  { groupOf }: OwnershipView,
  group: string,
  hasStores: boolean,
): string {
  const summary = groupOf.get(group);
  if (!summary) return '';
  const { headcount, components, stores } = summary;
  const figures = [headcount.aggregated ?? '?', components.aggregated];
  return (hasStores ? [...figures, stores.aggregated] : figures).join('·');
}

/** The map of a view: positions of the backend, colours of the units, figures and findings. */
export function ownershipMap(
  view: OwnershipView,
  layout: LayoutResponse,
  { colourOf, filter }: { colourOf: UnitColourOf; filter: NodeFilter },
): MapModel {
  const { topology } = view;
  const found = verdicts(view, filter.stores);
  const isShown = matcher(topology, filter);
  return mapModelOf(topology, layout, {
    colourOf,
    captionOf: ref => captionOf(view, ref, filter.stores),
    statusOf: ref => found.get(ref),
    isShown: ref => {
      const node = topology.byRef.get(ref);
      return node !== undefined && isShown(node);
    },
  });
}

/** The first name that starts with a text, else the first that has it. */
function find(
  named: readonly { title: string; ref?: string }[],
  text: string,
): { place: number; isStart: boolean } | undefined {
  const sought = text.trim().toLocaleLowerCase();
  let best: number | undefined;
  for (const [place, { title, ref = '' }] of named.entries()) {
    if (!hasText({ title, ref }, text)) continue;
    if (title.toLocaleLowerCase().startsWith(sought))
      return { place, isStart: true };
    best ??= place;
  }
  return best === undefined ? undefined : { place: best, isStart: false };
}

/** What a text finds on the map: a name that starts with it before one that has it; teams before components and stores. */
export function findOnMap(
  { areas, chips }: MapModel,
  text: string,
): MapTarget | undefined {
  if (text.trim() === '') return undefined;
  const [area, chip] = [find(areas, text), find(chips, text)];
  const isArea = area && (area.isStart || !chip?.isStart);
  if (isArea) return { kind: 'area', place: area.place };
  return chip && { kind: 'chip', place: chip.place };
}

/** Where a group is on the map. */
export function areaOf(
  { areas }: MapModel,
  ref: string | undefined,
): MapTarget | undefined {
  const place = ref ? areas.findIndex(area => area.ref === ref) : -1;
  return place < 0 ? undefined : { kind: 'area', place };
}
