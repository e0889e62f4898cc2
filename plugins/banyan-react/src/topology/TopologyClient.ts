import {
  alignmentResponseSchema,
  coordinationResponseSchema,
  graphResponseSchema,
  type HistoryResponse,
  historyResponseSchema,
  layoutResponseSchema,
  overlaysResponseSchema,
  ownershipResponseSchema,
  suggestionsResponseSchema,
  type WhatIfRequest,
  type WhatIfResponse,
  whatIfResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { AlignmentApi } from './alignmentApi';
import { parsedInParts, type PartSchema } from './parsedInParts';
import type {
  TopologyAnswers,
  TopologyApi,
  TopologyQuery,
} from './topologyApi';

const SCHEMAS: {
  [K in keyof TopologyAnswers]: PartSchema<TopologyAnswers[K]>;
} = {
  graph: graphResponseSchema,
  ownership: ownershipResponseSchema,
  layout: layoutResponseSchema,
  overlays: overlaysResponseSchema,
  alignment: alignmentResponseSchema,
  'alignment/suggestions': suggestionsResponseSchema,
  coordination: coordinationResponseSchema,
};

type Kept<T> = { etag: string; answer: T };

const urlOf = (what: string, { scope, history, stores }: TopologyQuery) => {
  const search = new URLSearchParams();
  if (scope) search.set('scope', scope);
  if (history) search.set('history', 'true');
  if (stores) search.set('stores', 'true');
  const query = search.size > 0 ? `?${search}` : '';
  return `plugin://topology/v1/${what}${query}`;
};

/** A kept answer, ours or the browser's, is as old as the header says, not as its text does. */
function dated<T extends { builtAt: string }>(answer: T, response: Response) {
  const at = Date.parse(response.headers.get('Last-Modified') ?? '');
  return at > Date.parse(answer.builtAt)
    ? { ...answer, builtAt: new Date(at).toISOString() }
    : answer;
}

/** What a browser says of a lost connection helps nobody: "Failed to fetch". */
function unreachable(cause: unknown): never {
  throw new Error('The backend of the portal could not be reached', { cause });
}

/** What the backend says of itself, not only its status. */
async function refusal(response: Response): Promise<Error> {
  const { body, message } = await ResponseError.fromResponse(response);
  return new Error(body.error.message || message);
}

/** Reads the topology backend over HTTP; what has not changed since is not sent again. */
export class TopologyClient implements TopologyApi, AlignmentApi {
  private readonly kept: {
    [K in keyof TopologyAnswers]: Map<string, Kept<TopologyAnswers[K]>>;
  } = {
    graph: new Map(),
    ownership: new Map(),
    layout: new Map(),
    overlays: new Map(),
    alignment: new Map(),
    'alignment/suggestions': new Map(),
    coordination: new Map(),
  };

  private readonly asking: {
    [K in keyof TopologyAnswers]: Map<string, Promise<TopologyAnswers[K]>>;
  } = {
    graph: new Map(),
    ownership: new Map(),
    layout: new Map(),
    overlays: new Map(),
    alignment: new Map(),
    'alignment/suggestions': new Map(),
    coordination: new Map(),
  };

  constructor(private readonly fetchApi: FetchApi) {}

  /** Who asks while the same question is on its way gets the same answer. */
  async get<K extends keyof TopologyAnswers>(
    what: K,
    query: TopologyQuery,
  ): Promise<TopologyAnswers[K]> {
    const url = urlOf(what, query);
    const asking = this.asking[what];
    const running =
      asking.get(url) ?? this.ask(what, url).finally(() => asking.delete(url));
    asking.set(url, running);
    return running;
  }

  async whatIf(
    plan: WhatIfRequest,
    signal?: AbortSignal,
  ): Promise<WhatIfResponse> {
    const response = await this.fetchApi.fetch(
      'plugin://topology/v1/alignment/what-if',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(plan),
        signal,
      },
    );
    if (!response.ok) throw await refusal(response);
    return whatIfResponseSchema.parse(await response.json());
  }

  async history(scope: string | undefined): Promise<HistoryResponse> {
    const response = await this.fetchApi.fetch(urlOf('history', { scope }));
    if (!response.ok) throw await refusal(response);
    return historyResponseSchema.parse(await response.json());
  }

  private async ask<K extends keyof TopologyAnswers>(
    what: K,
    url: string,
  ): Promise<TopologyAnswers[K]> {
    const kept = this.kept[what].get(url);
    const response = await this.fetchApi
      .fetch(url, { headers: kept ? { 'If-None-Match': kept.etag } : {} })
      .catch(unreachable);
    if (kept && response.status === 304) return dated(kept.answer, response);
    if (!response.ok) throw await refusal(response);
    const json: unknown = await response.json();
    const answer = dated(await parsedInParts(SCHEMAS[what], json), response);
    const etag = response.headers.get('ETag');
    if (etag) this.kept[what].set(url, { etag, answer });
    return answer;
  }
}
