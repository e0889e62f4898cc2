import { aCapability, anEvent } from '../__testUtils__/migrations';
import { COLUMNS, flowLayout } from './flowLayout';
import { type FlowRow, flowRows, largestRows } from './flowModel';

const row = (id: string, told: Partial<FlowRow>): FlowRow => ({
  id,
  title: id,
  to: null,
  owner: null,
  weight: 10,
  moved: 0,
  unknown: 0,
  capabilities: [],
  ...told,
});

const at = (moved: readonly [number, number, number], unknown = 0) => [
  row('farm', { weight: 30, moved: moved[0] }),
  row('web', { weight: 50, moved: moved[1], unknown }),
  row('billing', { weight: 20, moved: moved[2] }),
];

/** The height of a band where it leaves the gateway and where it arrives. */
const ends = (path: string | undefined) => {
  const numbers = (path ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [, leaves, , , , , , arrives, bottom] = numbers;
  return { leaves, arrives, height: bottom - arrives, last: numbers.at(-1) };
};

describe('flowLayout', () => {
  it('keeps one scale and every outline while shares change', () => {
    const before = flowLayout(at([0, 0, 0]));
    const during = flowLayout(at([30, 40, 5]));
    const after = flowLayout(at([30, 50, 20]));
    for (const later of [during, after]) {
      expect(later.scale).toBe(before.scale);
      expect(later.height).toBe(before.height);
      expect(later.bar).toEqual(before.bar);
      expect(later.legacy.outline).toEqual(before.legacy.outline);
      expect(later.boxes.map(({ outline }) => outline)).toEqual(
        before.boxes.map(({ outline }) => outline),
      );
    }
  });

  it('sums the widths that leave the gateway up to the gateway', () => {
    const { bar, barUnknown, boxes, legacy } = flowLayout(at([30, 20, 5], 10));
    const widths = [
      ...boxes.map(({ filled }) => filled.height),
      barUnknown.height,
      legacy.filled.height,
    ];
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(bar.height);
  });

  it('draws each ribbon as wide as what it fills, next to the one before', () => {
    const { bar, scale, boxes, legacy } = flowLayout(at([30, 20, 5]));
    const bands = boxes.map(({ ribbon }) => ends(ribbon));
    expect(bands.map(({ height }) => height)).toEqual([
      expect.closeTo(30 * scale, 1),
      expect.closeTo(20 * scale, 1),
      expect.closeTo(5 * scale, 1),
    ]);
    expect(bands[0].leaves).toBeCloseTo(bar.y);
    expect(bands[1].leaves).toBeCloseTo(bar.y + 30 * scale, 1);
    expect(ends(legacy.ribbon).leaves).toBeCloseTo(bar.y + 55 * scale, 1);
  });

  it('draws nothing where nothing goes', () => {
    const { boxes, legacy } = flowLayout(at([30, 50, 20]));
    expect(boxes.every(({ ribbon }) => ribbon)).toBe(true);
    expect(legacy.ribbon).toBeUndefined();
    expect(flowLayout(at([0, 0, 0])).boxes[0].ribbon).toBeUndefined();
  });

  it('lets the legacy shrink from the top, and leaves room for what nobody knows', () => {
    const { legacy } = flowLayout(at([30, 20, 0], 30));
    const bottom = legacy.outline.y + legacy.outline.height;
    expect(legacy.filled.y + legacy.filled.height).toBeCloseTo(bottom);
    expect(legacy.unknown.y + legacy.unknown.height).toBeCloseTo(
      legacy.filled.y,
    );
  });

  it('never lets two labels touch, however small the weights', () => {
    const rows = Array.from({ length: 9 }, (_, n) =>
      row(`c${n}`, { weight: n === 0 ? 1000 : 1 }),
    );
    const tops = flowLayout(rows).boxes.map(({ outline }) => outline.y);
    for (const [place, top] of tops.slice(1).entries())
      expect(top - tops[place]).toBeGreaterThanOrEqual(28);
  });

  it('survives a migration without weight', () => {
    const { scale, height } = flowLayout([row('a', { weight: 0 })]);
    expect(scale).toBe(0);
    expect(Number.isFinite(height)).toBe(true);
    expect(COLUMNS.label).toBeGreaterThan(COLUMNS.box + COLUMNS.boxWidth);
  });
});

describe('flowRows', () => {
  const capabilities = [
    aCapability({
      name: 'half',
      weight: 8,
      history: [anEvent('2010', 'canary', 50)],
    }),
    aCapability({ name: 'not-planned', weight: 4, observed: null }),
    aCapability({ name: 'secret', weight: 2, stage: 'canary', intended: null }),
    aCapability({ name: 'dvd', stage: 'stays' }),
  ];

  it('takes what is not in the plan as not moved, and what nobody knows as unknown', () => {
    expect(
      flowRows({ capabilities }, 'intended').map(
        ({ id, moved, unknown }) => `${id} ${moved} ${unknown}`,
      ),
    ).toEqual(['half 4 0', 'not-planned 0 0', 'secret 0 2']);
  });

  it('knows nothing of what was not observed', () => {
    expect(
      flowRows(
        {
          capabilities: [{ ...capabilities[0], observed: 40 }, capabilities[1]],
        },
        'observed',
      ).map(({ moved, unknown }) => [moved, unknown]),
    ).toEqual([
      [3.2, 0],
      [0, 4],
    ]);
  });
});

describe('largestRows', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      row(`c${n}`, { weight: n, moved: n / 2 }),
    );

  it('puts the rest of a hundred in one, in the order of the catalog', () => {
    const rows = largestRows(many(100));
    expect(rows).toHaveLength(13);
    expect(rows[0].id).toBe('c88');
    expect(rows.at(-1)).toMatchObject({
      title: '88 more',
      weight: (87 * 88) / 2,
      moved: (87 * 88) / 4,
    });
  });

  it('does not put a single one away', () => {
    expect(largestRows(many(13))).toHaveLength(13);
  });
});
