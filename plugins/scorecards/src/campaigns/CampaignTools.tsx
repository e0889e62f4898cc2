import type { Campaign } from '@banyan/backstage-plugin-banyan-common';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import type { CampaignStep } from '../data';
import { stateOf } from './campaignWords';
import { STEPS } from './StepDialog';
import styles from './Campaigns.module.css';

/** What may be done with a campaign. */
export type CampaignAction = 'edit' | CampaignStep;

const stepsOf = (may: Campaign['may']): readonly CampaignStep[] =>
  may.filter(step => step !== 'edit');

/** How a campaign stands, and what the caller may do with it. */
export const CampaignTools = ({
  campaign,
  onOpen,
}: {
  campaign: Campaign;
  onOpen: (action: CampaignAction) => void;
}) => {
  const { status, word } = stateOf(campaign);
  return (
    <div className={styles.tools}>
      <StatusText status={status}>{word}</StatusText>
      <span className={styles.end}>
        {campaign.may.length === 0 && (
          <span className={styles.quiet}>
            Changing it takes the right scorecards.campaign.manage.
          </span>
        )}
        {campaign.may.includes('edit') && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => onOpen('edit')}
          >
            Change
          </Button>
        )}
        {stepsOf(campaign.may).map(step => (
          <Button
            key={step}
            size="small"
            variant={step === 'start' ? 'primary' : 'secondary'}
            onPress={() => onOpen(step)}
          >
            {STEPS[step].word}
          </Button>
        ))}
      </span>
    </div>
  );
};
