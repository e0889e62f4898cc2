import { layeredColumns, type Slot } from './callLayout';
import type { CallMap, MapCall, MapService } from './callMap';
import { type Point, SIZE } from './mapSize';
import { type PlacedCall, placedCalls } from './placedCalls';

/** A service where it stands. */
export type PlacedService = MapService & Point;

/** An organization with the room that its services take. */
export type Band = { ref?: string; y: number; height: number };

/** The map with a place for everything. */
export type MapPlan = {
  width: number;
  height: number;
  bands: Band[];
  services: PlacedService[];
  calls: PlacedCall[];
};

function bandsOf(services: readonly MapService[]) {
  const bands = new Map<string | undefined, MapService[]>();
  for (const service of services) {
    const band = bands.get(service.organization) ?? [];
    band.push(service);
    bands.set(service.organization, band);
  }
  // Those of no known organization come last.
  return [...bands].sort(([a], [b]) =>
    (a ?? '\uffff').localeCompare(b ?? '\uffff'),
  );
}

const heightOf = ({ kind }: Slot) => (kind === 'bend' ? SIZE.bend : SIZE.row);

const columnHeight = (column: readonly Slot[]) =>
  column.reduce((sum, slot) => sum + heightOf(slot), 0);

/** Where the services of one organization stand, and where its long calls pass between them. */
function placedBand(
  members: readonly MapService[],
  calls: readonly MapCall[],
  top: number,
) {
  const byRef = new Map(members.map(each => [each.ref, each]));
  const columns = layeredColumns({
    refs: [...byRef.keys()],
    calls: calls.filter(({ from, to }) => byRef.has(from) && byRef.has(to)),
  });
  const height = Math.max(...columns.map(columnHeight));
  const services: PlacedService[] = [];
  const bends = new Map<string, Point[]>();
  columns.forEach((column, at) => {
    const x = SIZE.margin + at * SIZE.column;
    let y = top + (height - columnHeight(column)) / 2;
    for (const slot of column) {
      if (slot.kind === 'bend') {
        const points = bends.get(slot.call) ?? [];
        points.push({ x, y: y + SIZE.bend / 2 });
        bends.set(slot.call, points);
      } else {
        const service = byRef.get(slot.ref);
        if (service) services.push({ ...service, x, y });
      }
      y += heightOf(slot);
    }
  });
  return { height, services, bends };
}

/** Organizations one below the other; in each the callers at the left of what they call. */
export function mapPlan({ services, calls }: CallMap): MapPlan {
  const bands: Band[] = [];
  const placed: PlacedService[] = [];
  const bends = new Map<string, Point[]>();
  let y: number = SIZE.margin;
  for (const [ref, members] of bandsOf(services)) {
    const band = placedBand(members, calls, y + SIZE.title);
    const height = SIZE.title + band.height;
    bands.push({ ref, y, height });
    placed.push(...band.services);
    for (const [call, points] of band.bends) bends.set(call, points);
    y += height + SIZE.margin;
  }
  const right = Math.max(0, ...placed.map(({ x }) => x + SIZE.box.width));
  return {
    width: right + SIZE.margin,
    height: y,
    bands,
    services: placed,
    calls: placedCalls(
      calls,
      new Map(placed.map(each => [each.ref, each])),
      bends,
    ),
  };
}
