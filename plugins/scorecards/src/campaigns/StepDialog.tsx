import type { Campaign } from '@banyan/backstage-plugin-banyan-common';
import { type CampaignStep, useScorecardsClient } from '../data';
import { FormDialog, useSending } from '../forms';
import styles from './Campaigns.module.css';

/** What each step is called, and what it does. */
export const STEPS: Readonly<
  Record<CampaignStep, { word: string; effect: string }>
> = {
  start: {
    word: 'Start',
    effect:
      'It runs from its first day on, and the owners of what is left hear of it.',
  },
  archive: {
    word: 'Archive',
    effect: 'It ends as it stands. Its burn-up stays, reminders stop.',
  },
  promote: {
    word: 'Promote',
    effect:
      'It ends, and gives the file of a Scorecard with its checks. They count once that file is in the catalog.',
  },
};

/** Asks once more before a campaign takes a step. */
export const StepDialog = ({
  campaign: { id, title },
  step,
  onDone,
  onClose,
}: {
  campaign: Campaign;
  step: CampaignStep;
  onDone: () => void;
  onClose: () => void;
}) => {
  const client = useScorecardsClient();
  const sending = useSending();
  const { word, effect } = STEPS[step];
  const submit = async () => {
    if (await sending.send(() => client.stepCampaign(id, step))) {
      onDone();
      onClose();
    }
  };
  return (
    <FormDialog
      title={`${word}: ${title}`}
      action={word}
      refusedTitle="It was not done"
      sending={sending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={styles.text}>{effect}</p>
    </FormDialog>
  );
};
