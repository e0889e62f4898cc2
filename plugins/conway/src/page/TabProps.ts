import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import type {
  UnitColourOf,
  UrlState,
} from '@banyan/backstage-plugin-banyan-react';

/** What each tab gets. */
export type TabProps = {
  alignment: AlignmentResponse;
  colourOf: UnitColourOf;
  url: UrlState;
  /** Asks for a newer state now. */
  refresh: () => void;
};
