import type { MapModel, MapTarget } from './mapModel';
import { areasUp } from './openAreas';

/** The part of the map that is lit; everything else steps back. @public */
export type Lit = {
  chips: ReadonlySet<number>;
  areas: ReadonlySet<number>;
  /** Chips whose edges are drawn in the accent. */
  core: ReadonlySet<number>;
};

function neighbours(model: MapModel, chips: ReadonlySet<number>) {
  const found = new Set(chips);
  for (const { from, to } of model.edges) {
    if (chips.has(from)) found.add(to);
    if (chips.has(to)) found.add(from);
  }
  return found;
}

/** The chips of a target: itself, or all inside the area. */
function chipsOf(
  { areas, chips }: MapModel,
  { kind, place }: MapTarget,
): number[] {
  if (kind === 'chip') return [place];
  const inside = new Set([place]);
  // An area comes after the one around it.
  for (const [area, { parent }] of areas.entries())
    if (inside.has(parent)) inside.add(area);
  return chips.flatMap(({ area }, chip) => (inside.has(area) ? [chip] : []));
}

/** The territory of a target and its neighbours along `depth` edges, either way. @public */
export function litTargets(
  model: MapModel,
  target: MapTarget,
  depth: number,
): Lit {
  const core = new Set(chipsOf(model, target));
  let chips: ReadonlySet<number> = core;
  for (let step = 0; step < depth; step += 1) {
    const wider = neighbours(model, chips);
    if (wider.size === chips.size) break;
    chips = wider;
  }
  const own =
    target.kind === 'area' ? target.place : model.chips[target.place].area;
  const around = new Set([own]);
  for (const chip of chips) around.add(model.chips[chip].area);
  const areas = new Set(
    [...around].flatMap(area => areasUp(model.areas, area)),
  );
  return { chips, areas, core };
}
