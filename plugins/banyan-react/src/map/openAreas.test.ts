import fc from 'fast-check';
import { aChip, anArea, anyMapInDetail } from './__testUtils__/anyMap';
import { areaStates } from './areaStates';
import { isOpenAt, type MapLevel } from './mapLevel';
import {
  areaId,
  type MapDetail,
  openAreas,
  revealed,
  withCollapsed,
  withExpanded,
} from './openAreas';

const ref = (name: string) => `group:acme/${name}`;
const model = {
  areas: [
    anArea(-1, { ref: ref('acme'), level: 'organization' }),
    anArea(0, { ref: ref('shop'), level: 'unit' }),
    anArea(1, { ref: ref('cart') }),
    anArea(1, { ref: ref('search') }),
    anArea(0, { ref: ref('platform'), level: 'unit' }),
    anArea(4, { ref: ref('idle') }),
    anArea(-1, { level: 'unowned' }),
  ],
  chips: [aChip(2), aChip(3), aChip(6)],
};
const detail = (level: MapLevel, ...names: string[]): MapDetail => ({
  level,
  expanded: new Set(names.map(ref)),
});
const open = (shown: MapDetail) =>
  model.areas.flatMap((area, place) =>
    openAreas(model.areas, shown)[place] ? [areaId(area)] : [],
  );
const marks = (shown: MapDetail) =>
  areaStates(model, shown).map(({ mark = '-' }) => mark);

describe('openAreas', () => {
  it.each([
    ['a level', detail('unit'), ['acme']],
    ['one unit more', detail('unit', 'shop'), ['acme', 'shop']],
    [
      'a team deep inside, with what is around it',
      detail('organization', 'cart'),
      ['acme', 'shop', 'cart'],
    ],
    ['nothing for a name that is not there', detail('unit', 'gone'), ['acme']],
  ])('opens %s', (_, shown, expected) => {
    expect(open(shown)).toEqual(expected.map(ref));
  });

  it('reveals a chip, and closes it again with the unit around it', () => {
    const shown = revealed(model, detail('unit'), { kind: 'chip', place: 1 });
    expect(open(shown)).toEqual([ref('acme'), ref('shop'), ref('search')]);
    expect(open(withCollapsed(model.areas, shown, 1))).toEqual([ref('acme')]);
  });

  it('reveals an area by what is around it, not by what is inside', () => {
    const target = { kind: 'area', place: 2 } as const;
    expect(open(revealed(model, detail('unit'), target))).toEqual([
      ref('acme'),
      ref('shop'),
    ]);
    const team = detail('team');
    expect(revealed(model, team, target)).toBe(team);
  });

  it('opens what nobody owns, which has no group', () => {
    const shown = withExpanded(detail('unit'), model.areas[6]);
    expect(openAreas(model.areas, shown)[6]).toBe(true);
  });

  it('comes back to where it was after expanding and collapsing', () => {
    fc.assert(
      fc.property(
        anyMapInDetail,
        fc.nat(),
        ({ model: { areas }, detail: { level } }, pick) => {
          const place = pick % areas.length;
          const before = { level, expanded: new Set<string>() };
          const after = withExpanded(before, areas[place]);
          expect(openAreas(areas, after)[place]).toBe(true);
          const back = withCollapsed(areas, after, place);
          expect(openAreas(areas, back)).toEqual(openAreas(areas, before));
        },
      ),
    );
  });

  it('never closes what the level shows', () => {
    fc.assert(
      fc.property(anyMapInDetail, ({ model: { areas }, detail: shown }) => {
        const opened = openAreas(areas, shown);
        const byLevel = areas.map(area => isOpenAt(area, shown.level));
        expect(opened.map((isOpen, place) => isOpen || byLevel[place])).toEqual(
          opened,
        );
      }),
    );
  });
});

describe('areaStates', () => {
  it('offers to expand what is closed and not empty, and to collapse what was expanded', () => {
    expect(marks(detail('unit', 'shop'))).toEqual([
      '-',
      'collapse',
      'expand',
      'expand',
      'expand',
      '-',
      'expand',
    ]);
  });

  it('marks what stands for its content with the worst inside', () => {
    const marked = {
      areas: [
        anArea(-1, { level: 'unit', status: 'warn' }),
        anArea(0, { status: 'warn' }),
        anArea(0),
      ],
      chips: [aChip(1, { status: 'fail' }), aChip(2)],
    };
    const statuses = (level: MapLevel) =>
      areaStates(marked, detail(level)).map(({ status = '-' }) => status);
    expect(statuses('unit')).toEqual(['fail', 'fail', '-']);
    expect(statuses('service')).toEqual(['warn', 'warn', '-']);
  });

  it('shows an area when everything around it is open', () => {
    fc.assert(
      fc.property(anyMapInDetail, ({ model: random, detail: shown }) => {
        const states = areaStates(random, shown);
        for (const [place, { isShown }] of states.entries()) {
          const { parent } = random.areas[place];
          const around = states[parent] ?? { isShown: true, isOpen: true };
          expect(isShown).toBe(around.isShown && around.isOpen);
        }
      }),
    );
  });
});
