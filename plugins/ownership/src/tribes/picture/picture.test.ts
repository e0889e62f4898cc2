import fc from 'fast-check';
import { musicModel } from '../__testUtils__/music';
import type { Tribe } from '../model/model';
import { bringIntoView, placesOf } from './bringIntoView';
import { cells } from './cells';
import { describeSubject } from './describeSubject';
import { fitted } from './fitted';
import { litRefs } from './litRefs';
import { moveCell } from './moveCell';
import { places } from './places';
import { ribbon, stopsOf } from './ribbon';
import { SIZE } from './sizes';

const model = musicModel();
const laid = (isFolded: (tribe: Tribe) => boolean = () => false, width = 900) =>
  places({ ...model, isFolded, width, ticks: 0 });
const columnsOf = ({ blocks }: ReturnType<typeof places>) =>
  blocks.flatMap(({ columns }) => columns);
const names = (refs: Iterable<string>) =>
  [...refs].map(ref => ref.replace('group:default/', '')).sort();

describe('places', () => {
  it('has a column a squad, in its tribe, none over another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), width => {
        const { blocks, width: whole } = laid(undefined, width);
        let end = 0;
        for (const { x, width: wide, columns } of blocks) {
          expect(x).toBeGreaterThanOrEqual(end);
          for (const column of columns) {
            expect(column.x - column.width / 2).toBeGreaterThanOrEqual(
              x - 1e-6,
            );
            expect(column.x + column.width / 2).toBeLessThanOrEqual(
              x + wide + 1e-6,
            );
          }
          end = x + wide;
        }
        expect(whole).toBe(end);
      }),
    );
  });

  it('has one column for a tribe that is folded up, and counts its chapters only', () => {
    const folded = laid(() => true);
    expect(names(columnsOf(folded).map(({ ref }) => ref))).toEqual([
      'money',
      'sound',
    ]);
    expect(folded.rows.map(({ practice }) => practice.title)).toEqual([
      'coaches',
      'web',
    ]);
    expect(folded.chapters).toBeDefined();
  });

  it('has no part for chapters or guilds that are not there', () => {
    const bare = places({
      ...model,
      chapters: [],
      guilds: [],
      isFolded: () => false,
      width: 900,
      ticks: 0,
    });
    expect(bare).toMatchObject({
      chapters: undefined,
      guilds: undefined,
      rows: [],
    });
    expect(bare.height).toBeLessThan(laid().height);
  });
});

describe('ribbon', () => {
  it('stops where squads take part, with all members whether folded or not', () => {
    const web = model.guilds[1];
    for (const isFolded of [() => true, () => false]) {
      const stops = stopsOf(columnsOf(laid(isFolded)), web);
      expect(stops.reduce((sum, { members }) => sum + members, 0)).toBe(3);
      expect(stops).toHaveLength(2);
    }
    expect(ribbon(laid(), web)).toMatch(/^M0,0?.*Z$/);
  });
});

describe('moveCell', () => {
  const rows = cells(laid());
  const walk = (...keys: string[]) => {
    let at: string | undefined;
    for (const key of keys) at = moveCell(rows, at, key)?.key ?? at;
    return at?.replaceAll('group:default/', '');
  };

  it.each([
    ['', 'head money'],
    [' →', 'head sound'],
    [' ← ', 'head money'],
    [' ↓', 'pay'],
    [' ↓→→', 'play'],
    [' ↓→→↑', 'head sound'],
    [' ↓→→↓', 'testers'],
    [' ↓→→↓→', 'testers play'],
    [' ↓→→↓→→↓', 'coaches'],
    [' ↓↓↓↓↓↓↓', 'web'],
    [' ↓↓↓↓→↑', 'coaches'],
    [' ↓↓→→↑', 'search'],
  ])('walks %p', (path, expected) => {
    const keys = {
      '→': 'ArrowRight',
      '←': 'ArrowLeft',
      '↑': 'ArrowUp',
      '↓': 'ArrowDown',
    };
    const pressed = [...path].map(
      mark => keys[mark as keyof typeof keys] ?? '',
    );
    expect(walk('', ...pressed)).toBe(expected);
  });
});

describe('describeSubject', () => {
  const said = (key: string, isFolded = false) => {
    const cell = cells(laid(() => isFolded))
      .flat()
      .find(one => one.key.replaceAll('group:default/', '') === key);
    return cell && describeSubject(cell);
  };

  it.each([
    ['head sound', 'Tribe sound, 22 of 100 people, 3 squads.'],
    [
      'radio',
      'Squad radio of sound, 11 people, a little off the two-pizza band, owns 2 components.',
    ],
    ['tax', 'Squad tax of money, people unknown, size unknown, owns nothing.'],
    [
      'testers',
      'Chapter testers, 6 people, 3 listed, 2 squads here in 1 tribe.',
    ],
    ['testers play', 'play: 2 members of testers.'],
    ['coaches', 'Guild coaches, 18 people, members unknown.'],
    [
      'web',
      'Guild web, 40 people, 3 listed, 2 squads here in 2 tribes, 20% active.',
    ],
  ])('says of %s', (key, expected) => {
    expect(said(key)).toBe(expected);
  });

  it('says how a folded tribe unfolds', () => {
    expect(said('folded sound', true)).toContain('Enter unfolds it');
    expect(said('web sound', true)).toBe('sound: 1 member of web.');
  });
});

describe('litRefs', () => {
  it.each([
    ['web', ['pay', 'radio', 'web']],
    ['play', ['play', 'testers']],
    ['money', ['pay', 'tax', 'web']],
  ])('lights with %s what takes part', (name, expected) => {
    expect(names(litRefs(model, `group:default/${name}`) ?? [])).toEqual(
      expected,
    );
  });

  it('lights everything when nothing that is here is looked at', () => {
    expect(litRefs(model, undefined)).toBeUndefined();
    expect(litRefs(model, 'group:default/gone')).toBeUndefined();
  });
});

describe('fitted', () => {
  it.each([
    ['play', 10, 2, ['play']],
    ['Rights and Royalties', 11, 2, ['Rights and', 'Royalties']],
    ['Rights and Royalties', 11, 1, ['Rights and…']],
    ['Backend Infrastructure', 10, 2, ['Backend', 'Infrastru…']],
    ['🚀🚀🚀🚀', 3, 1, ['🚀🚀…']],
  ])('fits %p into %i characters', (name, most, lines, expected) => {
    expect(fitted(name, most, lines)).toEqual(expected);
  });
});

describe('bringIntoView', () => {
  const rows = cells(laid());
  const seen = (name: string, scrollLeft: number, room = 200) => {
    const frame = { clientWidth: SIZE.labels + room, scrollLeft };
    bringIntoView(frame, placesOf(rows, `group:default/${name}`));
    return frame.scrollLeft;
  };

  it('scrolls to a squad that is off the screen, and no further', () => {
    const { x, width } = placesOf(rows, 'group:default/search')[0];
    expect(x).toBeGreaterThan(200);
    expect(seen('search', 0)).toBe(x + width - 200);
    expect(seen('pay', 300)).toBe(0);
    expect(seen('pay', 0)).toBe(0);
  });

  it('stays where one of the squads of a guild can be seen', () => {
    expect(seen('web', 0)).toBe(0);
    expect(seen('testers', 0, 100)).toBeGreaterThan(0);
    expect(seen('gone', 7)).toBe(7);
  });
});
