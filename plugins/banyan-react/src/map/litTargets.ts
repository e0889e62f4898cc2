import type { MapModel, MapTarget } from './mapModel';

/** The part of the map that is lit; everything else steps back. @public */
export type Lit = {
  chips: ReadonlySet<number>;
  areas: ReadonlySet<number>;
  /** Chips whose calls are drawn in the accent. */
  core: ReadonlySet<number>;
};

const withAncestors = (model: MapModel, areas: Iterable<number>) => {
  const found = new Set<number>();
  for (let area of areas) {
    while (area >= 0 && !found.has(area)) {
      found.add(area);
      area = model.areas[area].parent;
    }
  }
  return found;
};

function neighbours(model: MapModel, chips: ReadonlySet<number>) {
  const found = new Set(chips);
  for (const { from, to } of model.calls) {
    if (chips.has(from)) found.add(to);
    if (chips.has(to)) found.add(from);
  }
  return found;
}

const isWithin = (model: MapModel, area: number, around: number): boolean =>
  area === around ||
  (area >= 0 && isWithin(model, model.areas[area].parent, around));

/** The chips of a target: itself, or all inside the area. */
export function chipsOf(model: MapModel, { kind, place }: MapTarget): number[] {
  if (kind === 'chip') return [place];
  return model.chips.flatMap(({ area }, chip) =>
    isWithin(model, area, place) ? [chip] : [],
  );
}

/** The territory of a target and its neighbours along `depth` calls, either way. @public */
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
  const areas = withAncestors(model, [
    own,
    ...[...chips].map(chip => model.chips[chip].area),
  ]);
  return { chips, areas, core };
}
