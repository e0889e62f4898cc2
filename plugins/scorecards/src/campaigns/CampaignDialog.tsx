import type { Campaign } from '@banyan/backstage-plugin-banyan-common';
import { useState } from 'react';
import { useScorecardsClient } from '../data';
import { FormDialog, useSending } from '../forms';
import {
  type CampaignDraft,
  campaignProblems,
  draftOf,
  newDraft,
  requestOf,
} from './campaignDraft';
import { CampaignFields } from './CampaignFields';

/** Starts a campaign, or changes one. */
export const CampaignDialog = ({
  campaign,
  given,
  onSaved,
  onClose,
}: {
  /** The one that is changed; undefined = a new one. */
  campaign?: Campaign;
  /** What a new one begins with. */
  given?: Partial<CampaignDraft>;
  onSaved: () => void;
  onClose: () => void;
}) => {
  const client = useScorecardsClient();
  const sending = useSending();
  const [draft, setDraft] = useState(() =>
    campaign ? draftOf(campaign) : newDraft(Date.now(), given),
  );
  const [isTried, setTried] = useState(false);
  const problems = campaignProblems(draft);
  const submit = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const isTaken = await sending.send(() =>
      campaign
        ? client.changeCampaign(campaign.id, requestOf(draft))
        : client.createCampaign(requestOf(draft)),
    );
    if (isTaken) {
      onSaved();
      onClose();
    }
  };
  return (
    <FormDialog
      title={campaign ? `Change ${campaign.title}` : 'Start a campaign'}
      action={campaign ? 'Save' : 'Start'}
      refusedTitle="It was not saved"
      sending={sending}
      onSubmit={submit}
      onClose={onClose}
    >
      <CampaignFields
        draft={draft}
        problems={isTried ? problems : {}}
        change={changes => setDraft({ ...draft, ...changes })}
      />
    </FormDialog>
  );
};
