import {
  colourOfUnits,
  type UnitColourOf,
} from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from './ownershipView';

export type { UnitColourOf };

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
export const unitColourOf = (
  view: OwnershipView,
  known: UnitsOf = new Map(),
): UnitColourOf => colourOfUnits(unitsInView(view), known);
