import type {
  Campaign,
  CampaignRequest,
} from '@banyan/backstage-plugin-banyan-common';
import { DateTime } from 'luxon';

const PROPOSED_DAYS = 90;

/** What is typed into the form. */
export type CampaignDraft = {
  title: string;
  brief: string;
  owner: string;
  /** Empty = everything. */
  scope: string;
  checks: readonly string[];
  startsOn: string;
  targetOn: string;
};

/** What is wrong with it, by field. */
export type CampaignProblems = Partial<Record<keyof CampaignDraft, string>>;

const day = (now: number, days: number) =>
  DateTime.fromMillis(now, { zone: 'utc' }).plus({ days }).toISODate() ?? '';

/** What the form of a new campaign begins with. */
export const newDraft = (
  now: number,
  given: Partial<CampaignDraft> = {},
): CampaignDraft => ({
  title: '',
  brief: '',
  owner: '',
  scope: '',
  checks: [],
  startsOn: day(now, 0),
  targetOn: day(now, PROPOSED_DAYS),
  ...given,
});

/** What the form begins with when a campaign is changed. */
export const draftOf = (campaign: Campaign): CampaignDraft => {
  const { title, brief, owner, scope, checks, startsOn, targetOn } = campaign;
  return {
    ...{ title, brief, owner, checks, startsOn, targetOn },
    scope: scope ?? '',
  };
};

const isDay = (text: string) => DateTime.fromISO(text, { zone: 'utc' }).isValid;

function dayProblems({ startsOn, targetOn }: CampaignDraft): CampaignProblems {
  if (!isDay(startsOn)) return { startsOn: 'Say when it starts' };
  if (!isDay(targetOn)) return { targetOn: 'Say by when' };
  return targetOn < startsOn
    ? { targetOn: 'The target is before the start' }
    : {};
}

/** What has to be put right before it is sent. */
export const campaignProblems = (draft: CampaignDraft): CampaignProblems => ({
  ...(draft.title.trim() === '' && { title: 'Give it a title' }),
  ...(draft.brief.trim() === '' && { brief: 'Say what it is for' }),
  ...(draft.owner === '' && { owner: 'Name the group that leads it' }),
  ...(draft.checks.length === 0 && { checks: 'Choose one check at least' }),
  ...dayProblems(draft),
});

/** As the backend takes it. */
export const requestOf = ({
  scope,
  title,
  brief,
  checks,
  ...rest
}: CampaignDraft): CampaignRequest => ({
  ...rest,
  title: title.trim(),
  brief: brief.trim(),
  checks: [...checks],
  ...(scope === '' ? {} : { scope }),
});
