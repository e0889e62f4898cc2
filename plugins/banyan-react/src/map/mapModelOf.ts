import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';
import { NO_UNIT_COLOUR, type ThemedColour } from '../colour';
import { entityTitle } from '../entity';
import type { Topology } from '../topology';
import type { MapArea, MapChip, MapEdge, MapModel } from './mapModel';

/** What the map says about things beyond the graph. @public */
export type MapDetails = {
  colourOf: (unit: string | undefined) => ThemedColour;
  captionOf?: (group: string) => string;
  statusOf?: (ref: string) => 'fail' | 'warn' | undefined;
  /** False = filtered away. */
  isShown?: (ref: string) => boolean;
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

function edgesBetween(
  { nodes, calls, uses }: Topology,
  chips: readonly MapChip[],
): MapEdge[] {
  const places = new Map(chips.map(({ ref }, place) => [ref, place]));
  const chipOf = nodes.map(({ ref }) => places.get(ref));
  const edges: MapEdge[] = [];
  const add = (from: number, to: number, style: MapEdge['style']) => {
    const [a, b] = [chipOf[from], chipOf[to]];
    if (a !== undefined && b !== undefined)
      edges.push({ from: a, to: b, style });
  };
  for (const { from, to, style } of calls) add(from, to, style);
  for (const { from, to } of uses) add(from, to, 'uses');
  return edges;
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
        isStore: node?.kind === 'resource',
        status: details.statusOf?.(chip.ref),
      };
    });
  return {
    width: layout.width,
    height: layout.height,
    areas: layout.areas.map(area => areaOf(topology, area, details)),
    chips,
    edges: edgesBetween(topology, chips),
  };
}
