import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import type {
  CampaignResponse,
  CampaignsResponse,
  ChecksResponse,
  CollectorsResponse,
  EntityResponse,
  ExemptionsResponse,
  FixNextResponse,
  LevelsResponse,
  ReportResponse,
  ResultsResponse,
  ScorecardsResponse,
  TrendResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { ReportQuery, ResultsQuery, TrendQuery } from './scorecardsApi';
import { useScorecardsClient } from './useScorecardsClient';

/** Results change when a run ends. */
const OFTEN_MS = 30_000;
const SELDOM_MS = 300_000;

const keyOf = (what: object) => JSON.stringify(what);

/** Every row against every check. */
export function useReport(query: ReportQuery): Answer<ReportResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: keyOf(query),
    ask: () => client.report(query),
    everyMs: OFTEN_MS,
  });
}

/** How it went. */
export function useTrend(query: TrendQuery): Answer<TrendResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: keyOf(query),
    ask: () => client.trend(query),
    everyMs: SELDOM_MS,
  });
}

/** The scorecards that the caller may read. */
export function useScorecards(scope?: string): Answer<ScorecardsResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: keyOf({ scope }),
    ask: () => client.scorecards({ scope }),
    everyMs: OFTEN_MS,
  });
}

/** All checks with their definitions. */
export function useChecks(): Answer<ChecksResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: 'checks',
    ask: () => client.checks(),
    everyMs: SELDOM_MS,
  });
}

/** A page of results; `query` undefined = does not ask. */
export function useResults(
  query: ResultsQuery | undefined,
): Answer<ResultsResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: query && keyOf(query),
    ask: () => client.results(query ?? {}),
    everyMs: OFTEN_MS,
  });
}

/** How one entity stands, on what evidence. */
export function useEntityScorecards(
  ref: string,
  scorecard?: string,
): Answer<EntityResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: keyOf({ ref, scorecard }),
    ask: () => client.entity(ref, { scorecard }),
    everyMs: OFTEN_MS,
  });
}

/** The first steps of one entity. */
export function useNextOf(ref: string): Answer<FixNextResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: ref,
    ask: () => client.nextOf(ref),
    everyMs: OFTEN_MS,
  });
}

/** The first steps of all that a scope holds; `query` undefined = does not ask. */
export function useFixNext(
  query: { scope?: string; limit?: number } | undefined,
): Answer<FixNextResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: query && keyOf(query),
    ask: () => client.fixNext(query ?? {}),
    everyMs: OFTEN_MS,
  });
}

/** The level of each entity; `query` undefined = does not ask. */
export function useLevels(
  query: { refs?: readonly string[]; scope?: string } | undefined,
): Answer<LevelsResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: query && keyOf(query),
    ask: () => client.levels(query ?? {}),
    everyMs: OFTEN_MS,
  });
}

/** Who tells facts, and how old they are. */
export function useCollectors(): Answer<CollectorsResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: 'collectors',
    ask: () => client.collectors(),
    everyMs: OFTEN_MS,
  });
}

/** What is exempt, asked for, or was. */
export function useExemptions(entityRef?: string): Answer<ExemptionsResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: keyOf({ entityRef }),
    ask: () => client.exemptions({ entityRef }),
    everyMs: OFTEN_MS,
  });
}

/** The campaigns of a scope. */
export function useCampaigns(scope?: string): Answer<CampaignsResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: keyOf({ scope }),
    ask: () => client.campaigns({ scope }),
    everyMs: OFTEN_MS,
  });
}

/** One campaign with its burn-up; `id` undefined = does not ask. */
export function useCampaign(id: string | undefined): Answer<CampaignResponse> {
  const client = useScorecardsClient();
  return useAnswer({
    key: id,
    ask: () => client.campaign(id ?? ''),
    everyMs: OFTEN_MS,
  });
}
