import {
  NO_UNIT_COLOUR,
  type ThemedColour,
  unitColours,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from './ownershipView';

/** The colour of a unit by its reference. */
export type UnitColourOf = (unit: string | undefined) => ThemedColour;

type UnitsOf = ReadonlyMap<string, readonly string[]>;

/** The units of every organisation in the view; a part of an organisation does not know its other units. */
function unitsInView({ units }: OwnershipView): UnitsOf {
  const found = new Map<string, string[]>();
  for (const { ref, organization = '' } of units)
    found.set(organization, [...(found.get(organization) ?? []), ref]);
  return found;
}

/**
 * The colours of all units. `known` has the units of whole organisations, so that a unit
 * keeps its colour when the scope is a part of one.
 */
export function unitColourOf(
  view: OwnershipView,
  known: UnitsOf = new Map(),
): UnitColourOf {
  const colours = new Map<string, ThemedColour>();
  for (const units of [unitsInView(view), known]) {
    for (const [organisation, refs] of units) {
      for (const [ref, colour] of unitColours(organisation, refs))
        colours.set(ref, colour);
    }
  }
  return unit => (unit && colours.get(unit)) || NO_UNIT_COLOUR;
}
