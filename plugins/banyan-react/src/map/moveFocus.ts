import type { Box } from './box';
import {
  areaAround,
  boxOf,
  isSameTarget,
  type MapModel,
  type MapTarget,
} from './mapModel';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const centre = ({ x, y, width, height }: Box) => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** What contains a target; undefined = it is outermost. */
export function parentOf(
  model: MapModel,
  target: MapTarget,
): MapTarget | undefined {
  const around = areaAround(model, target);
  return around < 0 ? undefined : { kind: 'area', place: around };
}

const readingOrder = (model: MapModel) => (a: MapTarget, b: MapTarget) => {
  const [one, other] = [boxOf(model, a), boxOf(model, b)];
  return one.x - other.x || one.y - other.y;
};

/** What is directly inside an area (or outermost), in reading order. */
export function childrenOf(model: MapModel, target?: MapTarget): MapTarget[] {
  if (target?.kind === 'chip') return [];
  const around = target?.place ?? -1;
  const areas = model.areas.flatMap((area, place): MapTarget[] =>
    area.parent === around ? [{ kind: 'area', place }] : [],
  );
  const chips = model.chips.flatMap((chip, place): MapTarget[] =>
    chip.area === around ? [{ kind: 'chip', place }] : [],
  );
  return [...areas, ...chips].sort(readingOrder(model));
}

/** All of the same level, for when there is no sibling further that way. */
const peersOf = (model: MapModel, { kind, place }: MapTarget): MapTarget[] =>
  kind === 'chip'
    ? model.chips.map((_, one) => ({ kind, place: one }))
    : model.areas.flatMap((area, one): MapTarget[] =>
        area.level === model.areas[place].level ? [{ kind, place: one }] : [],
      );

function nearest(
  model: MapModel,
  from: MapTarget,
  way: {
    candidates: readonly MapTarget[];
    direction: readonly [number, number];
  },
): MapTarget | undefined {
  const start = centre(boxOf(model, from));
  const [dx, dy] = way.direction;
  let best: { target: MapTarget; cost: number } | undefined;
  for (const target of way.candidates) {
    const end = centre(boxOf(model, target));
    const along = (end.x - start.x) * dx + (end.y - start.y) * dy;
    const aside =
      Math.abs((end.x - start.x) * dy) + Math.abs((end.y - start.y) * dx);
    const cost = along + 2 * aside;
    if (
      along > 0.5 &&
      !isSameTarget(target, from) &&
      (!best || cost < best.cost)
    )
      best = { target, cost };
  }
  return best?.target;
}

function callee(model: MapModel, { kind, place }: MapTarget) {
  if (kind !== 'chip') return undefined;
  const edge = model.edges.find(({ from }) => from === place);
  return edge && ({ kind: 'chip', place: edge.to } satisfies MapTarget);
}

/**
 * Where the focus goes on a key: arrows to the nearest sibling (or, past the last one, to the
 * nearest of the same level), Enter into, Backspace out, c along the first edge.
 * Undefined = it stays.
 */
export function moveFocus(
  model: MapModel,
  focus: MapTarget | undefined,
  key: string,
): MapTarget | undefined {
  if (!focus) return childrenOf(model)[0];
  const direction = DIRECTIONS[key];
  if (direction) {
    const siblings = childrenOf(model, parentOf(model, focus));
    return (
      nearest(model, focus, { candidates: siblings, direction }) ??
      nearest(model, focus, { candidates: peersOf(model, focus), direction })
    );
  }
  if (key === 'Enter') return childrenOf(model, focus)[0];
  if (key === 'Backspace') return parentOf(model, focus);
  return key === 'c' ? callee(model, focus) : undefined;
}
