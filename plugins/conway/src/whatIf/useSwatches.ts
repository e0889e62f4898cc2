import type {
  ThemedColour,
  Topology,
  UnitColourOf,
} from '@banyan/backstage-plugin-banyan-react';
import { useCallback } from 'react';

/** The colour of the unit that something is in. */
export const useSwatches = (
  topology: Topology | undefined,
  colourOf: UnitColourOf,
): ((ref: string) => ThemedColour) =>
  useCallback(
    ref => {
      const unit = topology?.byRef.get(ref)?.unit;
      return colourOf(
        unit === undefined ? undefined : topology?.nodes[unit]?.ref,
      );
    },
    [topology, colourOf],
  );
