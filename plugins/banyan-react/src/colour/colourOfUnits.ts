import { NO_UNIT_COLOUR, type ThemedColour, unitColours } from './unitColours';

/** The colour of a unit by its reference. @public */
export type UnitColourOf = (unit: string | undefined) => ThemedColour;

/** The colours of the units of some organisations, by the reference of the organisation. @public */
export function colourOfUnits(
  ...sources: readonly ReadonlyMap<string, readonly string[]>[]
): UnitColourOf {
  const colours = new Map<string, ThemedColour>();
  for (const unitsOf of sources) {
    for (const [organisation, refs] of unitsOf) {
      for (const [ref, colour] of unitColours(organisation, refs))
        colours.set(ref, colour);
    }
  }
  return unit => (unit && colours.get(unit)) || NO_UNIT_COLOUR;
}
