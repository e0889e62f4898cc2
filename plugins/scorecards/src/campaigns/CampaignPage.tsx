import type { CampaignResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  AnswerLine,
  entityTitle,
  plural,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useCampaign } from '../data';
import { Patch } from '../ladder';
import { Crumbs, usePageLinks } from '../page';
import { PassedCard } from '../passed';
import { CampaignDialog } from './CampaignDialog';
import { type CampaignAction, CampaignTools } from './CampaignTools';
import { campaignSentence, percentText, timeWords } from './campaignWords';
import { OwnersCard } from './OwnersCard';
import { StepDialog } from './StepDialog';
import styles from './Campaigns.module.css';

const SIZE = { width: 760, height: 240 };

const RULES = [
  [
    'Done',
    'Pairs of an entity in the scope and a check of the campaign that pass, of those that count.',
  ],
  [
    'What counts',
    'It moves: entities come and go, exemptions hold and end. The dashed line shows it.',
  ],
] as const;

const dayAt = (day: string) =>
  DateTime.fromISO(day, { zone: 'utc' }).endOf('day').toMillis();

const Content = ({
  answer: { campaign, points, groups, yaml },
  retry,
}: {
  answer: CampaignResponse;
  retry: () => void;
}) => {
  const [open, setOpen] = useState<CampaignAction>();
  const close = () => setOpen(undefined);
  const { brief, owner, scopeTitle, checks, startsOn, targetOn } = campaign;
  return (
    <>
      <Crumbs tab="campaigns" name={campaign.title} />
      <CampaignTools campaign={campaign} onOpen={setOpen} />
      <AnswerLine
        rules={RULES}
        facts={[
          `led by ${entityTitle(owner)}`,
          `scope ${scopeTitle ?? 'everything'}`,
          plural(checks.length, 'check'),
          `${startsOn} to ${targetOn}`,
        ]}
      >
        {campaignSentence(campaign)}
      </AnswerLine>
      <div className={styles.content}>
        <p className={styles.text}>{brief}</p>
        {yaml !== null && (
          <SectionCard title="The scorecard that it becomes">
            <Patch text={yaml} label="The file of the scorecard" />
          </SectionCard>
        )}
        <PassedCard
          title="Burn-up"
          note="pairs of entity and check, a point a day"
          points={points}
          target={dayAt(targetOn)}
          label={`${campaign.passed} of ${campaign.counting} done (${percentText(campaign)}), ${timeWords(campaign)}`}
          size={SIZE}
          fileName={`campaign-${campaign.id}`}
        />
        <OwnersCard groups={groups} />
      </div>
      {open === 'edit' && (
        <CampaignDialog campaign={campaign} onSaved={retry} onClose={close} />
      )}
      {open && open !== 'edit' && (
        <StepDialog
          campaign={campaign}
          step={open}
          onDone={retry}
          onClose={close}
        />
      )}
    </>
  );
};

/** One campaign: how far it is, who has what left, and how it ends. */
export const CampaignPage = ({ id }: { id: string }) => {
  const answer = useCampaign(id);
  const links = usePageLinks();
  return (
    <Answered
      answer={answer}
      what="the campaign"
      hint={
        <Link href={links.tab('campaigns')} standalone>
          All campaigns
        </Link>
      }
    >
      {value => <Content answer={value} retry={answer.retry} />}
    </Answered>
  );
};
