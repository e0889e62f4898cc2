import type { CallStyle } from '../topology';
import type { MapModel, MapTarget } from './mapModel';

/** An edge between two things that are shown; `count` calls stand behind it. @public */
export type VisibleEdge = {
  from: MapTarget;
  to: MapTarget;
  count: number;
  style: CallStyle;
};

/** The shown edges, and how many calls are inside one closed area and so not drawn. */
export type VisibleEdges = { edges: VisibleEdge[]; inside: number };

const STRENGTH: Record<CallStyle, number> = {
  critical: 2,
  fallback: 1,
  async: 0,
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

const keyOf = ({ kind, place }: MapTarget) => `${kind[0]}${place}`;

/**
 * Every call between two things that are shown, with calls between the same two drawn as one
 * edge that carries their count. The counts and `inside` add up to all calls.
 */
export function visibleEdges(
  model: Pick<MapModel, 'areas' | 'chips' | 'calls'>,
  isOpen: (area: number) => boolean,
): VisibleEdges {
  const shownAs = standIns(model, isOpen);
  const edges = new Map<string, VisibleEdge>();
  let inside = 0;
  for (const { from, to, style } of model.calls) {
    const [a, b] = [shownAs[from], shownAs[to]];
    if (a.kind === 'area' && b.kind === 'area' && a.place === b.place) {
      inside += 1;
      continue;
    }
    const key = `${keyOf(a)} ${keyOf(b)}`;
    const edge = edges.get(key);
    if (!edge) {
      edges.set(key, { from: a, to: b, count: 1, style });
      continue;
    }
    edge.count += 1;
    if (STRENGTH[style] > STRENGTH[edge.style]) edge.style = style;
  }
  return { edges: [...edges.values()], inside };
}
