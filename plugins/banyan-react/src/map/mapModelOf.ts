import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';
import { NO_UNIT_COLOUR, type ThemedColour } from '../colour';
import { entityTitle } from '../entity';
import type { Topology } from '../topology';
import type { MapArea, MapCall, MapChip, MapModel } from './mapModel';

/** What the map says about things beyond the graph. @public */
export type MapDetails = {
  colourOf: (unit: string | undefined) => ThemedColour;
  captionOf?: (group: string) => string;
  statusOf?: (ref: string) => 'fail' | 'warn' | undefined;
  /** False = filtered away. */
  isShown?: (component: string) => boolean;
};

const titleIn = ({ byRef }: Topology, ref: string) =>
  byRef.get(ref)?.title || entityTitle(ref);

function areaOf(
  topology: Topology,
  { ref, ...area }: LayoutResponse['areas'][number],
  details: MapDetails,
): MapArea {
  const unit = ref ? topology.byRef.get(ref)?.unit : undefined;
  const isCompany = area.level === 'organization';
  return {
    ...area,
    ref,
    title: ref ? titleIn(topology, ref) : 'no owner',
    caption: ref ? (details.captionOf?.(ref) ?? '') : '',
    colour: isCompany
      ? NO_UNIT_COLOUR
      : details.colourOf(
          unit === undefined ? undefined : topology.nodes[unit].ref,
        ),
    status: ref ? details.statusOf?.(ref) : 'fail',
  };
}

function callsBetween(
  topology: Topology,
  chips: readonly MapChip[],
): MapCall[] {
  const places = new Map(chips.map(({ ref }, place) => [ref, place]));
  return topology.calls.flatMap(({ from, to, style }) => {
    const a = places.get(topology.nodes[from].ref);
    const b = places.get(topology.nodes[to].ref);
    return a === undefined || b === undefined
      ? []
      : [{ from: a, to: b, style }];
  });
}

/** Puts names, colours and calls to the positions that the backend computed. @public */
export function mapModelOf(
  topology: Topology,
  layout: LayoutResponse,
  details: MapDetails,
): MapModel {
  const chips = layout.chips
    .filter(({ ref }) => details.isShown?.(ref) ?? true)
    .map((chip): MapChip => {
      const node = topology.byRef.get(chip.ref);
      return {
        ...chip,
        title: titleIn(topology, chip.ref),
        tier: node?.tier,
        illustrative: node?.illustrative ?? false,
        status: details.statusOf?.(chip.ref),
      };
    });
  return {
    width: layout.width,
    height: layout.height,
    areas: layout.areas.map(area => areaOf(topology, area, details)),
    chips,
    calls: callsBetween(topology, chips),
  };
}
