import fc from 'fast-check';
import { MAP_LEVELS } from '../mapLevel';
import type { EdgeStyle, MapArea, MapChip, MapModel } from '../mapModel';
import { areaId, type MapDetail } from '../openAreas';

const BOX = { x: 0, y: 0, width: 1, height: 1, title: '' };
const LEVELS = ['organization', 'unit', 'team'] as const;
const STYLES: readonly EdgeStyle[] = ['critical', 'fallback', 'async', 'uses'];

/** An area in another; its level follows from how deep it lies unless it is given. */
export const anArea = (
  parent: number,
  details: Partial<MapArea> = {},
): MapArea => ({
  ...BOX,
  parent,
  caption: '',
  level: 'team',
  colour: { light: '', dark: '' },
  ...details,
});

export const aChip = (
  area: number,
  details: Partial<MapChip> = {},
): MapChip => ({
  ...BOX,
  ref: 'component:default/any',
  area,
  illustrative: false,
  isStore: false,
  ...details,
});

const box = fc.record({
  x: fc.nat(400),
  y: fc.nat(400),
  width: fc.nat(60),
  height: fc.nat(60),
});

/** A random tree of areas with chips and edges. */
export const anyMap: fc.Arbitrary<MapModel> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
    chips: fc.array(fc.tuple(fc.nat(), box), { minLength: 1, maxLength: 20 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 40 }),
  })
  .map(({ parents, chips, ends }) => {
    const depths: number[] = [];
    const areas = parents.map((pick, place) => {
      const parent = place === 0 ? -1 : (pick % (place + 1)) - 1;
      depths[place] = parent < 0 ? 0 : depths[parent] + 1;
      const level = LEVELS[Math.min(depths[place], 2)];
      return anArea(parent, { level, ref: `group:default/${place}` });
    });
    return {
      width: 460,
      height: 460,
      areas,
      chips: chips.map(([pick, at]) => aChip(pick % areas.length, at)),
      edges: ends.map(([from, to, style]) => ({
        from: from % chips.length,
        to: to % chips.length,
        style: STYLES[style % STYLES.length],
      })),
    };
  });

/** A random map with a random level and random expanded areas. */
export const anyMapInDetail: fc.Arbitrary<{
  model: MapModel;
  detail: MapDetail;
}> = fc.tuple(anyMap, fc.constantFrom(...MAP_LEVELS)).chain(([model, level]) =>
  fc.subarray(model.areas.map(areaId)).map(ids => ({
    model,
    detail: { level, expanded: new Set(ids) },
  })),
);
