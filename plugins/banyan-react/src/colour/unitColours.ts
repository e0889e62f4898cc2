/** One colour in both themes. @public */
export type ThemedColour = { light: string; dark: string };

/**
 * Okabe-Ito without vermillion and orange, which mean status, then darker relatives;
 * each has 3:1 on its ground.
 */
export const UNIT_PALETTE: readonly ThemedColour[] = [
  { light: '#0072B2', dark: '#4BA3DE' },
  { light: '#2E8FC6', dark: '#86CDF5' },
  { light: '#009E73', dark: '#35C79B' },
  { light: '#A39300', dark: '#D2C53C' },
  { light: '#BE6A9B', dark: '#E49CC6' },
  { light: '#5652A8', dark: '#A09CEB' },
  { light: '#84603F', dark: '#CDA27A' },
  { light: '#66727E', dark: '#9CA8B4' },
];

/** The colour of what belongs to no unit. @public */
export const NO_UNIT_COLOUR: ThemedColour = {
  light: '#66727E',
  dark: '#9CA8B4',
};

/** FNV-1a: the same on every machine, spread over the palette. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

const compare = (a: string, b: string) => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/**
 * A colour for each unit of an organisation: the units in name order, from a start that the
 * organisation's name decides, so that none repeats before the palette ends.
 *
 * @public
 */
export function unitColours(
  organisation: string,
  units: Iterable<string>,
): ReadonlyMap<string, ThemedColour> {
  const start = hash(organisation) % UNIT_PALETTE.length;
  const inOrder = [...new Set(units)].sort(compare);
  return new Map(
    inOrder.map((unit, place) => [
      unit,
      UNIT_PALETTE[(start + place) % UNIT_PALETTE.length] ?? NO_UNIT_COLOUR,
    ]),
  );
}
