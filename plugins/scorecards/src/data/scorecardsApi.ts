import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  CampaignRequest,
  CampaignResponse,
  CampaignsResponse,
  ChecksResponse,
  CollectorsResponse,
  DryRunRequest,
  DryRunResponse,
  EntityResponse,
  ExemptionRequest,
  ExemptionsResponse,
  FixNextResponse,
  LevelsResponse,
  ReportResponse,
  ResultsResponse,
  RowKind,
  Run,
  RunsResponse,
  ScorecardsResponse,
  StartRunRequest,
  TrendResponse,
  VerdictName,
} from '@banyan/backstage-plugin-banyan-common';

/** What a report is of: everything unless a scope, all scorecards together unless one. @public */
export type ReportQuery = {
  scope?: string;
  scorecard?: string;
  rows?: RowKind;
  track?: string;
};

/** @public */
export type TrendQuery = Omit<ReportQuery, 'track'> & { days?: number };

/** @public */
export type ResultsQuery = {
  scope?: string;
  scorecard?: string;
  check?: string;
  entityRef?: string;
  verdict?: readonly VerdictName[];
  limit?: number;
  /** The `nextCursor` of the answer before. */
  cursor?: string;
};

/** @public */
export type RunsQuery = { scope?: string; cursor?: string; limit?: number };

/** What may be done with an exemption. @public */
export type ExemptionDecision = 'approve' | 'deny' | 'revoke' | 'withdraw';

/** What may be done with a campaign, beside changing it. @public */
export type CampaignStep = 'start' | 'archive' | 'promote';

/** Asks the scorecards backend; `ref` is a full entity reference. @public */
export interface ScorecardsApi {
  report(query: ReportQuery): Promise<ReportResponse>;
  trend(query: TrendQuery): Promise<TrendResponse>;
  scorecards(query: { scope?: string }): Promise<ScorecardsResponse>;
  checks(): Promise<ChecksResponse>;
  results(query: ResultsQuery): Promise<ResultsResponse>;
  entity(ref: string, query?: { scorecard?: string }): Promise<EntityResponse>;
  /** First steps of one entity. */
  nextOf(ref: string): Promise<FixNextResponse>;
  /** First steps of all that a scope holds. */
  fixNext(query: { scope?: string; limit?: number }): Promise<FixNextResponse>;
  levels(query: {
    refs?: readonly string[];
    scope?: string;
  }): Promise<LevelsResponse>;
  collectors(): Promise<CollectorsResponse>;

  /** All runs; `scope` = what the answer says of starting one is meant for. */
  runs(query: RunsQuery): Promise<RunsResponse>;
  run(id: string): Promise<Run>;
  startRun(request: StartRunRequest): Promise<{ id: string }>;
  cancelRun(id: string): Promise<void>;
  resumeRun(id: string): Promise<void>;
  dryRun(request: DryRunRequest): Promise<DryRunResponse>;

  exemptions(query: {
    entityRef?: string;
    scope?: string;
  }): Promise<ExemptionsResponse>;
  requestExemption(request: ExemptionRequest): Promise<void>;
  decideExemption(
    id: string,
    decision: ExemptionDecision,
    reason?: string,
  ): Promise<void>;

  campaigns(query: { scope?: string }): Promise<CampaignsResponse>;
  campaign(id: string): Promise<CampaignResponse>;
  createCampaign(request: CampaignRequest): Promise<void>;
  changeCampaign(id: string, request: CampaignRequest): Promise<void>;
  stepCampaign(id: string, step: CampaignStep): Promise<void>;
}

/** Register an API under this reference to replace how the pages ask; none is needed. @public */
export const scorecardsApiRef = createApiRef<ScorecardsApi>().with({
  id: 'plugin.scorecards.scorecards',
  pluginId: 'scorecards',
});
