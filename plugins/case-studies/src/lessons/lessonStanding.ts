import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import { type Passes, passesOf } from './passesOf';

/** What the scorecards say of a scope. */
export type Reports = { teams: ReportResponse; organizations: ReportResponse };

/** Who passes the checks of a lesson; those that judge no team may judge organizations. */
export type LessonStanding = { teams: Passes; organizations: Passes };

/** Who passes these checks. */
export function lessonStanding(
  { teams, organizations }: Reports,
  checks: readonly string[],
): LessonStanding {
  const byTeam = passesOf(teams, checks);
  return {
    teams: byTeam,
    organizations: passesOf(organizations, byTeam.notJudged),
  };
}
