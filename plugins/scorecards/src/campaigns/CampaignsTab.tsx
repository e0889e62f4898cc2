import { Answered } from '@banyan/backstage-plugin-banyan-react';
import { useCampaigns } from '../data';
import { type TabProps } from '../page';
import { CampaignPage } from './CampaignPage';
import { CampaignList } from './CampaignList';

const Campaigns = ({ scope }: { scope: string | undefined }) => {
  const answer = useCampaigns(scope);
  return (
    <Answered answer={answer} what="the campaigns">
      {value => (
        <CampaignList answer={value} scope={scope} retry={answer.retry} />
      )}
    </Answered>
  );
};

/** All campaigns of a scope, or the one that the address names. */
export const CampaignsTab = ({ scope, item }: TabProps) =>
  item === undefined ? (
    <Campaigns scope={scope} />
  ) : (
    <CampaignPage key={item} id={item} />
  );
