import type { OverlaySummary } from '@banyan/backstage-plugin-banyan-common';
import type { MapModel } from '@banyan/backstage-plugin-banyan-react';

/** The map with the members of a chapter or guild at their squads, and added up around them. */
export function withMembers(
  model: MapModel,
  overlay: Pick<OverlaySummary, 'squads'> | undefined,
): MapModel {
  if (!overlay) return model;
  const membersOf = new Map(
    overlay.squads.map(({ ref, members }) => [ref, members]),
  );
  const counts = model.areas.map(({ ref = '' }) => membersOf.get(ref) ?? 0);
  // An area comes after the one around it.
  for (let place = counts.length - 1; place >= 0; place--) {
    const { parent } = model.areas[place];
    if (parent >= 0) counts[parent] += counts[place];
  }
  return {
    ...model,
    areas: model.areas.map((area, place) => ({
      ...area,
      members: counts[place] || undefined,
    })),
  };
}
