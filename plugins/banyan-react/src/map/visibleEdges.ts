import type { EdgeStyle, MapModel, MapTarget } from './mapModel';

/** An edge between two things that are shown; `count` edges of the model stand behind it. */
export type VisibleEdge = {
  from: MapTarget;
  to: MapTarget;
  count: number;
  style: EdgeStyle;
};

/** The shown edges, and for each edge of the model the one that stands for it; {@link INSIDE} = none. */
export type VisibleEdges = { edges: VisibleEdge[]; shownAs: Int32Array };

/** Inside one closed area, and so not drawn. */
export const INSIDE = -1;

const STRENGTH: Record<EdgeStyle, number> = {
  critical: 3,
  fallback: 2,
  async: 1,
  uses: 0,
};

/** What stands for each chip: the outermost closed area around it, or itself. */
export function standIns(
  { areas, chips }: Pick<MapModel, 'areas' | 'chips'>,
  isOpen: (area: number) => boolean,
): MapTarget[] {
  const closedAround = new Map<number, number>();
  const outermostClosed = (area: number): number => {
    const known = closedAround.get(area);
    if (known !== undefined) return known;
    const { parent } = areas[area];
    const around = parent < 0 ? -1 : outermostClosed(parent);
    const own = isOpen(area) ? -1 : area;
    const found = around >= 0 ? around : own;
    closedAround.set(area, found);
    return found;
  };
  return chips.map(({ area }, place) => {
    const closed = outermostClosed(area);
    return closed < 0
      ? { kind: 'chip', place }
      : { kind: 'area', place: closed };
  });
}

/**
 * Every edge between two things that are shown, with edges between the same two drawn as one
 * that carries their count. The counts and those inside add up to all edges.
 */
export function visibleEdges(
  model: Pick<MapModel, 'areas' | 'chips' | 'edges'>,
  isOpen: (area: number) => boolean,
): VisibleEdges {
  const ends = standIns(model, isOpen);
  const chipCount = model.chips.length;
  const size = chipCount + model.areas.length;
  const numberOf = ({ kind, place }: MapTarget) =>
    kind === 'chip' ? place : chipCount + place;
  const found = new Map<number, number>();
  const edges: VisibleEdge[] = [];
  const shownAs = new Int32Array(model.edges.length);
  for (const [place, { from, to, style }] of model.edges.entries()) {
    const [a, b] = [ends[from], ends[to]];
    const key = numberOf(a) * size + numberOf(b);
    if (a.kind === 'area' && b.kind === 'area' && a.place === b.place) {
      shownAs[place] = INSIDE;
      continue;
    }
    const known = found.get(key);
    if (known === undefined) {
      found.set(key, edges.length);
      shownAs[place] = edges.length;
      edges.push({ from: a, to: b, count: 1, style });
      continue;
    }
    shownAs[place] = known;
    const edge = edges[known];
    edge.count += 1;
    if (STRENGTH[style] > STRENGTH[edge.style]) edge.style = style;
  }
  return { edges, shownAs };
}
