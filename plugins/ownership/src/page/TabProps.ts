import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';
import type { UnitColourOf } from '../data/unitColourOf';

/** What each tab gets. */
export type TabProps = {
  view: OwnershipView;
  colourOf: UnitColourOf;
  url: UrlState;
  /** Asks the backend again, after something was changed there. */
  refresh: () => void;
};
