import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { acme } from '../__testUtils__/acme';
import { ownershipView } from '../data/ownershipView';
import { architecture } from './architecture';
import { nextStop } from './nextStop';
import { numberPlaces } from './numberPlaces';
import { callsOut, type Drawn, places } from './places';
import { outId, type Stop, stops } from './stops';

const { graph, ownership } = acme();
const model = architecture(ownershipView(graph, ownership));
const WIDE: Drawn = { isNarrow: false, onlyDisagreements: false };

const stopsOf = (drawn: Drawn) => stops(model, places(model, drawn), drawn);
const inColumn = (all: readonly Stop[], column: Stop['column']) =>
  all.filter(one => one.column === column).map(({ id }) => id);

describe('places', () => {
  it('gives every row a place of its own', () => {
    const { rows } = places(model, WIDE);
    const tops = model.blocks.flatMap(({ components }) =>
      components.map(({ ref }) => rows.get(ref)),
    );
    expect(new Set(tops).size).toBe(6);
  });

  it('folds a domain that agrees to one line', () => {
    const open = places(model, WIDE);
    const folded = places(model, { ...WIDE, onlyDisagreements: true });
    expect(new Set(folded.blocks.map(({ height }) => height)).size).toBe(1);
    expect(folded.height).toBeLessThanOrEqual(open.height);
  });

  it('keeps a domain open that has a call which disagrees', () => {
    const topology = aTopology()
      .teamIn('one', 'unit')
      .owns('a', 'b', 'c')
      .call('a', 'b')
      .domain('x', 'a', 'c')
      .domain('y', 'b')
      .build();
    const other = architecture(
      ownershipView(topology.graph, topology.ownership),
    );
    const { rows } = places(other, { ...WIDE, onlyDisagreements: true });
    expect(rows.get('component:default/a')).not.toBe(
      rows.get('component:default/c'),
    );
  });

  it('makes room below a component whose calls are listed', () => {
    const narrow = { ...WIDE, isNarrow: true };
    const opened = { ...narrow, opened: 'component:default/cart' };
    const [before, after] = [places(model, narrow), places(model, opened)];
    expect(after.blocks[1].height - before.blocks[1].height).toBe(
      2 * after.sizes.row,
    );
    expect(
      after.rows.get('component:default/cart component:default/payment'),
    ).toBeGreaterThan(after.rows.get('component:default/cart') ?? Infinity);
  });
});

describe('stops', () => {
  it('reach teams, domains, components and calls', () => {
    const all = stopsOf(WIDE);
    expect(inColumn(all, 'teams')).toHaveLength(3);
    expect(inColumn(all, 'blocks')).toHaveLength(4);
    expect(inColumn(all, 'components')).toHaveLength(6);
    expect(inColumn(all, 'calls')).toHaveLength(4);
  });

  it('reach the counts of calls where arcs have no room', () => {
    expect(
      inColumn(stopsOf({ ...WIDE, isNarrow: true }), 'calls').sort(),
    ).toEqual(
      ['cart', 'payment', 'search'].map(name =>
        outId(`component:default/${name}`),
      ),
    );
  });

  it('pass over what is folded', () => {
    const all = stopsOf({ ...WIDE, onlyDisagreements: true });
    expect(inColumn(all, 'components')).toEqual([]);
    expect(inColumn(all, 'calls')).toEqual([]);
  });
});

describe('callsOut', () => {
  it('are only those that disagree, if only those are wanted', () => {
    const cart = 'component:default/cart';
    expect(callsOut(model, cart, WIDE)).toHaveLength(2);
    expect(callsOut(model, cart, { ...WIDE, onlyDisagreements: true })).toEqual(
      [],
    );
  });
});

describe('numberPlaces', () => {
  it('keeps numbers apart that would cover each other', () => {
    const topology = aTopology()
      .teamIn('one', 'unit')
      .owns('a', 'b', 'c')
      .call('a', 'c')
      .call('b', 'c')
      .domain('x', 'a', 'b')
      .domain('y', 'c')
      .build();
    const other = architecture(
      ownershipView(topology.graph, topology.ownership),
    );
    const [one, two] = [
      ...numberPlaces(other.calls, places(other, WIDE)).values(),
    ];
    expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThanOrEqual(18);
  });
});

describe('nextStop', () => {
  const all: Stop[] = [
    { id: 'team', column: 'teams', y: 50 },
    { id: 'top', column: 'components', y: 10 },
    { id: 'near', column: 'components', y: 60 },
    { id: 'last', column: 'components', y: 90 },
  ];

  it.each([
    ['team', 'ArrowRight', 'near'],
    ['near', 'ArrowLeft', 'team'],
    ['near', 'ArrowDown', 'last'],
    ['near', 'ArrowUp', 'top'],
    ['near', 'Home', 'top'],
    ['top', 'End', 'last'],
    ['last', 'ArrowDown', undefined],
    ['team', 'ArrowLeft', undefined],
    ['team', 'x', undefined],
    ['gone', 'ArrowRight', 'near'],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(nextStop(all, from, key)?.id).toBe(to);
  });
});
