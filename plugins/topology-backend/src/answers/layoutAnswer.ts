import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';
import { nestedMap, territories } from '@banyan/core';
import type { Scoped } from '../view/View';

/** Where everything in scope is on the map, stores too if they were asked for. */
export function layoutAnswer({
  map,
  scope,
  stores,
}: Scoped): Pick<LayoutResponse, 'areas' | 'chips' | 'height' | 'width'> {
  const { entities } = map.graph;
  const plan = territories(map, scope, { stores });
  const { areas, chips, width, height } = nestedMap(plan);
  return {
    width,
    height,
    areas: plan.areas.map(({ group, parent, level }, area) => ({
      ...areas[area],
      ref: group === undefined ? undefined : entities[group].ref,
      parent,
      level,
    })),
    chips: plan.chips.map(({ entity, area }, chip) => ({
      ...chips[chip],
      ref: entities[entity].ref,
      area,
    })),
  };
}
