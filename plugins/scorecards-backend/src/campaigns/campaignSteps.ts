import type { Campaign } from '@banyan/backstage-plugin-banyan-common';
import type { StoredCampaign } from './CampaignStore';

/** What can be done with a campaign, beside changing it. */
export type CampaignStep = 'start' | 'archive' | 'promote';

type State = StoredCampaign['state'];

/** From which states to which. */
export const CAMPAIGN_STEPS: Record<
  CampaignStep,
  { from: readonly State[]; to: State }
> = {
  start: { from: ['draft'], to: 'running' },
  archive: { from: ['draft', 'running'], to: 'archived' },
  promote: { from: ['running', 'archived'], to: 'promoted' },
};

const EDITED_IN: readonly State[] = ['draft', 'running'];

/** Whether a campaign can be changed as it is now. */
export const isEdited = ({ state }: Pick<StoredCampaign, 'state'>): boolean =>
  EDITED_IN.includes(state);

/** What can be done with a campaign now, by somebody who may. */
export const stepsOf = (campaign: StoredCampaign): Campaign['may'] => [
  ...(isEdited(campaign) ? ['edit' as const] : []),
  ...(['start', 'archive', 'promote'] as const).filter(step =>
    CAMPAIGN_STEPS[step].from.includes(campaign.state),
  ),
];
