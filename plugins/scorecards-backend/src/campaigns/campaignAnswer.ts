import type { Campaign } from '@banyan/backstage-plugin-banyan-common';
import type { Caller } from '../answers/Caller';
import { dayOf, daysBetween } from '../days/days';
import { shownBy } from '../rights/people';
import { stepsOf } from './campaignSteps';
import { type SeenCampaign, tallyOf } from './seenCampaign';

type Parts = { mayManage: boolean; now: number };

/** A campaign as a caller may see it, with what they may do with it. */
export function campaignAnswer(
  caller: Caller,
  seen: SeenCampaign,
  { mayManage, now }: Parts,
): Campaign {
  const { sight } = caller;
  const { campaign, checks } = seen;
  const { id, title, brief, owner, scope, state } = campaign;
  const { startsOn, targetOn, createdAt } = campaign;
  return {
    ...{ id, title, brief, owner, scope, state },
    ...{ startsOn, targetOn, createdAt },
    scopeTitle: scope === null ? null : sight.titleOf(scope),
    checks: checks.map(({ key }) => key),
    createdBy: shownBy(caller, campaign.createdBy),
    ...tallyOf(sight, seen),
    daysLeft: daysBetween(dayOf(now), targetOn),
    may: mayManage ? stepsOf(campaign) : [],
  };
}
