import { parseEntityRef } from '@backstage/catalog-model';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  type CampaignRequest,
  campaignResponseSchema,
  campaignsResponseSchema,
  checksResponseSchema,
  collectorsResponseSchema,
  type DryRunRequest,
  dryRunResponseSchema,
  entityResponseSchema,
  type ExemptionRequest,
  exemptionsResponseSchema,
  fixNextResponseSchema,
  levelsResponseSchema,
  reportResponseSchema,
  resultsResponseSchema,
  runSchema,
  runsResponseSchema,
  scorecardsResponseSchema,
  startedRunSchema,
  type StartRunRequest,
  trendResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { askBackend } from '@banyan/backstage-plugin-banyan-react';
import type {
  CampaignStep,
  ExemptionDecision,
  ReportQuery,
  ResultsQuery,
  RunsQuery,
  ScorecardsApi,
  TrendQuery,
} from './scorecardsApi';

type Schema<T> = { parse(json: unknown): T };

const part = encodeURIComponent;

/** A list of several is the same name several times. */
const urlOf = (path: string, query: object = {}) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined) search.append(name, String(each));
    }
  }
  const text = search.size > 0 ? `?${search}` : '';
  return `plugin://scorecards/v1/${path}${text}`;
};

const entityPath = (ref: string) => {
  const { kind, namespace, name } = parseEntityRef(ref);
  return `entities/${part(kind)}/${part(namespace)}/${part(name)}`;
};

const sent = (method: 'POST' | 'PUT', body: unknown = {}): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** Asks the scorecards backend over HTTP. */
export class ScorecardsClient implements ScorecardsApi {
  constructor(private readonly fetchApi: FetchApi) {}

  report(query: ReportQuery) {
    return this.get(urlOf('report', query), reportResponseSchema);
  }

  trend(query: TrendQuery) {
    return this.get(urlOf('trend', query), trendResponseSchema);
  }

  scorecards(query: { scope?: string }) {
    return this.get(urlOf('scorecards', query), scorecardsResponseSchema);
  }

  checks() {
    return this.get(urlOf('checks'), checksResponseSchema);
  }

  results(query: ResultsQuery) {
    return this.get(urlOf('results', query), resultsResponseSchema);
  }

  entity(ref: string, query: { scorecard?: string } = {}) {
    return this.get(urlOf(entityPath(ref), query), entityResponseSchema);
  }

  nextOf(ref: string) {
    return this.get(urlOf(`${entityPath(ref)}/next`), fixNextResponseSchema);
  }

  fixNext(query: { scope?: string; limit?: number }) {
    return this.get(urlOf('fix-next', query), fixNextResponseSchema);
  }

  levels(query: { refs?: readonly string[]; scope?: string }) {
    return this.get(urlOf('levels', query), levelsResponseSchema);
  }

  collectors() {
    return this.get(urlOf('collectors'), collectorsResponseSchema);
  }

  runs(query: RunsQuery) {
    return this.get(urlOf('runs', query), runsResponseSchema);
  }

  run(id: string) {
    return this.get(urlOf(`runs/${part(id)}`), runSchema);
  }

  startRun(request: StartRunRequest) {
    return this.get(urlOf('runs'), startedRunSchema, sent('POST', request));
  }

  async cancelRun(id: string) {
    await this.ask(urlOf(`runs/${part(id)}/cancel`), sent('POST'));
  }

  async resumeRun(id: string) {
    await this.ask(urlOf(`runs/${part(id)}/resume`), sent('POST'));
  }

  dryRun(request: DryRunRequest) {
    const url = urlOf('dry-run');
    return this.get(url, dryRunResponseSchema, sent('POST', request));
  }

  exemptions(query: { entityRef?: string; scope?: string }) {
    return this.get(urlOf('exemptions', query), exemptionsResponseSchema);
  }

  async requestExemption(request: ExemptionRequest) {
    await this.ask(urlOf('exemptions'), sent('POST', request));
  }

  async decideExemption(
    id: string,
    decision: ExemptionDecision,
    reason?: string,
  ) {
    const url = urlOf(`exemptions/${part(id)}/${decision}`);
    await this.ask(url, sent('POST', { reason }));
  }

  campaigns(query: { scope?: string }) {
    return this.get(urlOf('campaigns', query), campaignsResponseSchema);
  }

  campaign(id: string) {
    return this.get(urlOf(`campaigns/${part(id)}`), campaignResponseSchema);
  }

  async createCampaign(request: CampaignRequest) {
    await this.ask(urlOf('campaigns'), sent('POST', request));
  }

  async changeCampaign(id: string, request: CampaignRequest) {
    await this.ask(urlOf(`campaigns/${part(id)}`), sent('PUT', request));
  }

  async stepCampaign(id: string, step: CampaignStep) {
    await this.ask(urlOf(`campaigns/${part(id)}/${step}`), sent('POST'));
  }

  private async get<T>(
    url: string,
    schema: Schema<T>,
    init?: RequestInit,
  ): Promise<T> {
    const response = await this.ask(url, init);
    return schema.parse(await response.json());
  }

  private ask(url: string, init?: RequestInit): Promise<Response> {
    return askBackend(this.fetchApi, url, init);
  }
}
