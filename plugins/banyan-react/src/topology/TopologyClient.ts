import {
  graphResponseSchema,
  layoutResponseSchema,
  ownershipResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  TopologyAnswers,
  TopologyApi,
  TopologyQuery,
} from './topologyApi';

type Parser<T> = { parse(json: unknown): T };

const SCHEMAS: { [K in keyof TopologyAnswers]: Parser<TopologyAnswers[K]> } = {
  graph: graphResponseSchema,
  ownership: ownershipResponseSchema,
  layout: layoutResponseSchema,
};

type Kept<T> = { etag: string; answer: T };

const urlOf = (what: string, { scope, history }: TopologyQuery) => {
  const search = new URLSearchParams();
  if (scope) search.set('scope', scope);
  if (history) search.set('history', 'true');
  const query = search.size > 0 ? `?${search}` : '';
  return `plugin://topology/v1/${what}${query}`;
};

/** What the backend says of itself, not only its status. */
async function refusal(response: Response): Promise<Error> {
  const { body, message } = await ResponseError.fromResponse(response);
  return new Error(body.error.message || message);
}

/** Reads the topology backend over HTTP; what has not changed since is not sent again. */
export class TopologyClient implements TopologyApi {
  private readonly kept: {
    [K in keyof TopologyAnswers]: Map<string, Kept<TopologyAnswers[K]>>;
  } = { graph: new Map(), ownership: new Map(), layout: new Map() };

  private readonly asking = new Map<string, Promise<unknown>>();

  constructor(private readonly fetchApi: FetchApi) {}

  async get<K extends keyof TopologyAnswers>(
    what: K,
    query: TopologyQuery,
  ): Promise<TopologyAnswers[K]> {
    const url = urlOf(what, query);
    const running = this.asking.get(url);
    if (running) await running.catch(() => undefined);
    const answer = this.ask(what, url);
    this.asking.set(url, answer);
    return answer.finally(() => this.asking.delete(url));
  }

  private async ask<K extends keyof TopologyAnswers>(
    what: K,
    url: string,
  ): Promise<TopologyAnswers[K]> {
    const kept = this.kept[what].get(url);
    const response = await this.fetchApi.fetch(url, {
      headers: kept ? { 'If-None-Match': kept.etag } : {},
    });
    if (kept && response.status === 304) return kept.answer;
    if (!response.ok) throw await refusal(response);
    const answer = SCHEMAS[what].parse(await response.json());
    const etag = response.headers.get('ETag');
    if (etag) this.kept[what].set(url, { etag, answer });
    return answer;
  }
}
