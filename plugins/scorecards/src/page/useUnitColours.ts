import {
  colourOfUnits,
  type UnitColourOf,
  unitsOfOrganisations,
  useScopeOptions,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';

/** The colour of each unit by its reference; grey until the units are known. */
export function useUnitColours(): UnitColourOf {
  const options = useScopeOptions();
  return useMemo(
    () => colourOfUnits(unitsOfOrganisations(options ?? [])),
    [options],
  );
}
