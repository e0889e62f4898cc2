import fc from 'fast-check';
import { alignmentOf } from '../__testUtils__/answers';
import { layersAnswer } from './layersAnswer';
import { curve, layersLayout, SIZES } from './layersLayout';
import { type ComponentCall, layersModel } from './layersModel';

const uber = alignmentOf('uber');
const refs = uber.components.map(({ ref }) => ref);
const anyCalls = fc.array(
  fc.record({ from: fc.constantFrom(...refs), to: fc.constantFrom(...refs) }),
);
const domainOf = new Map(uber.components.map(each => [each.ref, each.domain]));

describe('layersModel', () => {
  it('has the bands that are there, uppermost first, with every domain once', () => {
    const { bands } = layersModel(uber, []);
    expect(bands.map(({ band }) => band)).toEqual([
      'edge',
      'presentation',
      'product',
      'business',
      'infrastructure',
    ]);
    const placed = bands.flatMap(({ domains }) => domains.map(d => d.ref));
    expect(placed.sort()).toEqual(uber.domains.map(({ ref }) => ref).sort());
  });

  it('numbers what breaks a rule, and leaves out what only goes against the grain', () => {
    const { violations } = layersModel(uber, []);
    expect(
      violations.map(({ number, deviation }) => `${number} ${deviation.kind}`),
    ).toEqual([
      '1 upward-call',
      '2 gateway-bypass',
      '3 gateway-bypass',
      '4 store-across-domains',
    ]);
  });

  it('loses no call between two domains, and counts each pair of components once', () => {
    fc.assert(
      fc.property(anyCalls, (calls: ComponentCall[]) => {
        const crossing = new Set(
          calls
            .filter(({ from, to }) => domainOf.get(from) !== domainOf.get(to))
            .map(({ from, to }) => `${from} ${to}`),
        );
        const merged = layersModel(uber, calls).calls;
        expect(merged.reduce((sum, { count }) => sum + count, 0)).toBe(
          crossing.size,
        );
        const pairs = merged.map(({ from, to }) => `${from} ${to}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it('says that layers which nobody declared are a proposal', () => {
    expect(layersModel(uber, []).isInferred).toBe(false);
    expect(layersModel(alignmentOf('netflix'), []).isInferred).toBe(true);
  });
});

describe('layersLayout', () => {
  it('lays no box over another and none outside', () => {
    const { boxes, width, height } = layersLayout(layersModel(uber, []));
    for (const [place, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(SIZES.label);
      expect(a.x + SIZES.box.width).toBeLessThanOrEqual(width);
      expect(a.y + SIZES.box.height).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(place + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= SIZES.box.width ||
          Math.abs(a.y - b.y) >= SIZES.box.height;
        expect(apart).toBe(true);
      }
    }
  });

  it('wraps a band of many domains into rows', () => {
    const [first] = uber.domains;
    const many = Array.from({ length: 40 }, (_, place) => ({
      ...first,
      ref: `domain:acme/${place}`,
    }));
    const { boxes, bands } = layersLayout(
      layersModel({ ...uber, domains: many }, []),
    );
    expect(boxes).toHaveLength(40);
    expect(bands[0].height).toBeGreaterThan(SIZES.row);
  });

  it('draws from box to box, also in one row', () => {
    const { boxes } = layersLayout(layersModel(uber, []));
    const [a, b] = boxes;
    for (const { path, middle } of [curve(a, b), curve(b, a), curve(a, a)]) {
      expect(path).not.toContain('NaN');
      expect(Number.isFinite(middle.x + middle.y)).toBe(true);
    }
  });
});

describe('layersAnswer', () => {
  it('of Uber is the sentence of the wireframe', () => {
    expect(layersAnswer(uber)).toEqual({
      clean: '22 of 25 calls between domains are clean',
      broken: [
        '1 goes up',
        '2 walk around a gateway',
        '1 store is shared across domains',
      ],
    });
  });

  it('without calls between domains does not say that they are clean', () => {
    const doma = { crossings: 0, clean: 0, unknown: 0, cycles: [] };
    expect(layersAnswer({ ...uber, doma }).clean).toBe(
      'No call between two domains is known',
    );
  });
});
