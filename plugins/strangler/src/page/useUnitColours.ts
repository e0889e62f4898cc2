import {
  colourOfUnits,
  type ThemedColour,
  unitsOfOrganisations,
  useScopeOptions,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';

/** The colour of the unit that a group is in; grey where there is none, or it is not known yet. */
export function useUnitColours(): (group: string | null) => ThemedColour {
  const options = useScopeOptions();
  return useMemo(() => {
    const known = options ?? [];
    const byRef = new Map(known.map(option => [option.ref, option]));
    const colourOf = colourOfUnits(unitsOfOrganisations(known));
    const unitOf = (ref: string | null | undefined): string | undefined => {
      const seen = new Set<string>();
      let option = ref ? byRef.get(ref) : undefined;
      while (option && option.section !== 'Units' && !seen.has(option.ref)) {
        seen.add(option.ref);
        option = option.parent ? byRef.get(option.parent) : undefined;
      }
      return option?.ref;
    };
    return group => colourOf(unitOf(group));
  }, [options]);
}
