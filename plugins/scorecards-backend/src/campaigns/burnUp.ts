import type { CampaignResponse } from '@banyan/backstage-plugin-banyan-common';
import { courseOf, LADDER } from '@banyan/core';
import type { Sight } from '../answers/Caller';
import { changesSince } from '../answers/courses';
import { dayAfter, dayOf, endOf, startOf } from '../days/days';
import type { ScorecardStore } from '../store/ScorecardStore';
import type { SeenCampaign } from './seenCampaign';

type Point = CampaignResponse['points'][number];

const MOST_DAYS = 731;

const sum = (numbers: Int32Array) =>
  numbers.reduce((total, each) => total + each, 0);

/** The last moment of each day from the start to today, which is now. */
function moments(startsOn: string, now: number): number[] {
  const today = dayOf(now);
  const days: number[] = [];
  for (
    let day = startsOn;
    day < today && days.length < MOST_DAYS;
    day = dayAfter(day, 1)
  )
    days.push(endOf(day) - 1);
  return startsOn <= today ? [...days, now] : [];
}

/** How far a campaign was at the end of each day: from the verdicts of now, and what changed since. */
export async function burnUp(
  sight: Sight,
  seen: SeenCampaign,
  { store, now }: { store: Pick<ScorecardStore, 'changes'>; now: number },
): Promise<Point[]> {
  const { campaign, checks, refs } = seen;
  const days = moments(campaign.startsOn, now);
  if (days.length === 0) return [];
  const keys = new Set(checks.map(({ key }) => key));
  const changes = await changesSince(sight, store, startOf(campaign.startsOn));
  const course = courseOf({
    levels: LADDER,
    checks,
    rows: refs.map(ref => ({ ref, members: [ref] })),
    verdictsOf: sight.verdictsOf,
    firstAt: ref => sight.view.firstAt(ref),
    changes: changes.filter(({ check }) => keys.has(check)),
    moments: days,
  });
  return course.moments.map(({ at, passed, counting }) => ({
    at,
    passed: sum(passed),
    counting: sum(counting),
  }));
}
