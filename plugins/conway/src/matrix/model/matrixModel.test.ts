import fc from 'fast-check';
import {
  ACME,
  aGraph,
  anAlignment,
  aTopologyOf,
  disagreement,
} from '../__testUtils__/scenes';
import { topologyOf } from '@banyan/backstage-plugin-banyan-react';
import { type Matrix, MATRIX_ORDERS, MATRIX_SUBJECTS } from './matrix';
import { cellAt } from './matrixOf';
import { matrixModel } from './matrixModel';

const SERVICES = { subject: 'services', order: 'team' } as const;

const titles = ({ rows }: Matrix) => rows.map(({ title }) => title);

const ranges = (blocks: Matrix['blocks']) =>
  blocks.map(({ title, start, end }) => `${title} ${start}-${end}`);

const drawn = ({ rows, cells }: Matrix) =>
  cells.map(
    ({ from, to, verdict }) =>
      `${rows[from].title} > ${rows[to].title} ${verdict}`,
  );

const gap = disagreement('shop -> billing', {
  from: 'group:acme/web',
  to: 'group:acme/pay',
  kind: 'coordination-gap',
  verdict: 'fail',
  evidence: [{ ref: 'resource:acme/orders', note: 'both use it' }],
});

describe('the matrix', () => {
  const alignment = anAlignment(ACME);

  it.each([
    [
      'team',
      ['billing', 'ledger', 'cart', 'mail', 'shop'],
      ['back 0-2', 'front 2-5'],
      ['pay 0-2', 'basket 2-3', 'web 3-5'],
    ],
    [
      'domain',
      ['billing', 'ledger', 'mail', 'cart', 'shop'],
      ['money 0-3', 'shopping 3-5'],
      ['pay 0-2', 'web 2-3', 'basket 3-4', 'web 4-5'],
    ],
    [
      'community',
      ['mail', 'shop', 'cart', 'billing', 'ledger'],
      ['group 1 0-2', 'group 2 2-4', 'no calls 4-5'],
      ['web 0-2', 'basket 2-3', 'pay 3-4', 'pay 4-5'],
    ],
  ] as const)(
    'groups rows by %s, in it by team',
    (order, rows, blocks, parts) => {
      const matrix = matrixModel(alignment, aTopologyOf(alignment, []), {
        subject: 'services',
        order,
      });
      expect(titles(matrix)).toEqual(rows);
      expect(ranges(matrix.blocks)).toEqual(blocks);
      expect(ranges(matrix.parts)).toEqual(parts);
    },
  );

  it('says of each call whether both borders agree', () => {
    const at = anAlignment(ACME, {
      disagreements: [disagreement('shop -> mail')],
    });
    const topology = aTopologyOf(at, [
      'shop -> cart',
      'shop -> billing',
      'shop -> mail',
    ]);
    expect(drawn(matrixModel(at, topology, SERVICES))).toEqual([
      'shop > billing across',
      'shop > cart inside',
      'shop > mail disagrees',
    ]);
  });

  it('says unknown where a unit, a domain or the whole score is', () => {
    const sketches = ['a: t u d', 'b: t u -', 'c: - - d'];
    const arrows = ['a -> b', 'a -> c', 'b -> a'];
    const at = anAlignment(sketches);
    const { cells } = matrixModel(at, aTopologyOf(at, arrows), SERVICES);
    expect(cells.map(({ verdict }) => verdict)).toEqual(
      arrows.map(() => 'unknown'),
    );
    const { measures } = at;
    const mirror = { ...measures.mirror, value: null, n: 0, m: 0 };
    const one = anAlignment(['a: t u d', 'b: t u d'], {
      measures: { ...measures, mirror },
    });
    expect(
      drawn(matrixModel(one, aTopologyOf(one, ['a -> b']), SERVICES)),
    ).toEqual(['a > b unknown']);
  });

  it('sets what is accepted apart from what is open', () => {
    const accepted = { id: '1', reason: 'moves in May', at: '2026-01-01' };
    const at = anAlignment(ACME, {
      disagreements: [disagreement('shop -> mail', { accepted })],
    });
    const topology = aTopologyOf(at, ['shop -> mail']);
    const matrix = matrixModel(at, topology, SERVICES);
    expect(drawn(matrix)).toEqual(['shop > mail accepted']);
    expect(matrix.marks).toHaveLength(1);
  });

  it('marks both halves of a shared store, and counts it once', () => {
    const at = anAlignment(ACME, { deviations: [gap] });
    const matrix = matrixModel(
      at,
      aTopologyOf(at, [], { 'resource:acme/orders': ['shop', 'ledger'] }),
      SERVICES,
    );
    expect(drawn(matrix)).toEqual(['ledger > shop tied', 'shop > ledger tied']);
    expect(matrix.marks.map(({ from, to }) => [from, to])).toEqual([[1, 4]]);
  });

  it('sums calls up by team, with the gaps between teams', () => {
    const at = anAlignment(ACME, {
      disagreements: [disagreement('shop -> mail')],
      deviations: [gap],
    });
    const topology = aTopologyOf(at, [
      'shop -> mail',
      'shop -> billing',
      'shop ~> ledger',
    ]);
    const matrix = matrixModel(at, topology, {
      subject: 'teams',
      order: 'team',
    });
    expect(drawn(matrix)).toEqual([
      'pay > web tied',
      'web > pay across',
      'web > web disagrees',
    ]);
    const [pay, web] = [0, 2];
    expect(cellAt(matrix, { from: web, to: pay })?.calls).toHaveLength(2);
    expect(matrix.marks).toHaveLength(2);
  });

  it('gives what nobody owns a row of its own among the teams', () => {
    const at = anAlignment(['a: t u d', 'b: - - d']);
    const topology = aTopologyOf(at, ['a -> b']);
    const matrix = matrixModel(at, topology, {
      subject: 'teams',
      order: 'team',
    });
    expect(drawn(matrix)).toEqual(['t > nobody unknown']);
  });

  it('keeps only the rows that are at odds when asked to', () => {
    const at = anAlignment(ACME, {
      disagreements: [disagreement('shop -> mail')],
    });
    const topology = aTopologyOf(at, ['shop -> mail', 'shop -> cart']);
    const matrix = matrixModel(at, topology, { ...SERVICES, onlyAtOdds: true });
    expect(titles(matrix)).toEqual(['mail', 'shop']);
    const calm = anAlignment(ACME);
    expect(
      matrixModel(calm, topology, { ...SERVICES, onlyAtOdds: true }).rows,
    ).toEqual([]);
  });

  it('leaves out calls that leave the scope, and of a component to itself', () => {
    const graph = aGraph(alignment, [
      'shop -> cart',
      'cart -> shop',
      'mail -> mail',
    ]);
    const inside = {
      ...alignment,
      components: alignment.components.slice(0, 2),
    };
    expect(matrixModel(inside, topologyOf(graph), SERVICES).cells).toEqual([]);
  });

  it('has exactly one cell for every two rows with a call, whatever the order', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const word = fc.constantFrom('-', 'x', 'y', 'z');
    const sketches = fc.tuple(
      ...names.map(name =>
        fc
          .tuple(word, word, word, fc.constantFrom('-', '0', '1'))
          .map(parts => `${name}: ${parts.join(' ')}`),
      ),
    );
    const calls = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)),
    );
    fc.assert(
      fc.property(
        sketches,
        calls,
        fc.constantFrom(...MATRIX_ORDERS),
        fc.constantFrom(...MATRIX_SUBJECTS),
        (components, pairs, order, subject) => {
          const at = anAlignment(components);
          const topology = aTopologyOf(
            at,
            pairs.map(([from, to]) => `${from} -> ${to}`),
          );
          const matrix = matrixModel(at, topology, { order, subject });
          const rowOf = (name: string) => {
            const ref = `component:acme/${name}`;
            const owner = at.components.find(each => each.ref === ref)?.team;
            return matrix.placeOf.get(
              subject === 'teams' ? (owner ?? '') : ref,
            );
          };
          const expected = new Set(
            pairs
              .filter(([from, to]) => from !== to)
              .map(([from, to]) => `${rowOf(from)} ${rowOf(to)}`),
          );
          const found = matrix.cells.map(({ from, to }) => `${from} ${to}`);
          expect(found).toHaveLength(expected.size);
          expect(new Set(found)).toEqual(expected);
          expect(matrix.rows).toHaveLength(matrix.placeOf.size);
        },
      ),
    );
  });
});
