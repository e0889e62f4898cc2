import fc from 'fast-check';
import { UNIT_PALETTE, unitColours } from './unitColours';

const STATUS_HUES = ['#D55E00', '#E69F00'];
const units = fc.uniqueArray(fc.string(), { maxLength: 20 });

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort(
    (x, y) => y - x,
  );
  return (high + 0.05) / (low + 0.05);
};

describe('unitColours', () => {
  it('gives each of the first eight units a colour of its own', () => {
    fc.assert(
      fc.property(fc.string(), units, (organisation, names) => {
        const first = names.slice(0, UNIT_PALETTE.length);
        const colours = [...unitColours(organisation, first).values()];
        expect(new Set(colours).size).toBe(first.length);
      }),
    );
  });

  it('does not depend on the order of the units or on repetition', () => {
    fc.assert(
      fc.property(fc.string(), units, (organisation, names) => {
        const shuffled = [...names].reverse();
        expect(
          Object.fromEntries(
            unitColours(organisation, [...shuffled, ...names]),
          ),
        ).toEqual(Object.fromEntries(unitColours(organisation, names)));
      }),
    );
  });

  it('lets the name of the organisation decide the start', () => {
    const starts = ['netflix', 'uber', 'amazon', 'spotify', 'acme', 'x'].map(
      name => unitColours(name, ['a']).get('a'),
    );
    expect(new Set(starts).size).toBeGreaterThan(1);
  });

  it.each(UNIT_PALETTE.map(colour => [colour]))(
    'keeps %j readable as a mark, and away from what means status',
    ({ light, dark }) => {
      expect(contrast(light, '#FFFFFF')).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, '#1B2024')).toBeGreaterThanOrEqual(3);
      expect(STATUS_HUES).not.toContain(light);
    },
  );
});
