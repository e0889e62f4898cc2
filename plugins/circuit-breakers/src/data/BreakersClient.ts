import {
  blastRadiusResponseSchema,
  breakerEventsResponseSchema,
  breakerHistoryResponseSchema,
  type BreakerOrderRequest,
  breakerResponseSchema,
  breakersResponseSchema,
  coverageResponseSchema,
  fleetResponseSchema,
  type NewFault,
  recentResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  askBackend,
  reachBackend,
  refusal,
} from '@banyan/backstage-plugin-banyan-react';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  BreakersApi,
  EventsQuery,
  StreamMessage,
  StreamQuery,
} from './breakersApi';
import { serverSentEvents } from './serverSentEvents';
import { streamMessage } from './streamMessage';

/** The backend sends a comment every 15 s. */
const SILENCE_MS = 35_000;

type Schema<T> = { parse(json: unknown): T };

const urlOf = (path: string, query: object = {}) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.size > 0 ? `?${search}` : '';
  return `plugin://circuit-breakers/v1/${path}${text}`;
};

const breakerPath = (id: string, what = '') =>
  `breakers/${encodeURIComponent(id)}${what}`;

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** Reads and orders the circuit-breakers backend over HTTP. */
export class BreakersClient implements BreakersApi {
  constructor(private readonly fetchApi: FetchApi) {}

  breakers(scope: string | undefined) {
    return this.get(urlOf('breakers', { scope }), breakersResponseSchema);
  }

  breaker(id: string) {
    return this.get(urlOf(breakerPath(id)), breakerResponseSchema);
  }

  history(id: string, range: { from: number; to: number }) {
    const url = urlOf(breakerPath(id, '/history'), range);
    return this.get(url, breakerHistoryResponseSchema);
  }

  recent(scope: string | undefined) {
    return this.get(urlOf('recent', { scope }), recentResponseSchema);
  }

  events(query: EventsQuery) {
    return this.get(urlOf('events', query), breakerEventsResponseSchema);
  }

  coverage(scope: string | undefined) {
    return this.get(urlOf('coverage', { scope }), coverageResponseSchema);
  }

  blastRadius(id: string) {
    const url = urlOf(`blast-radius/${encodeURIComponent(id)}`);
    return this.get(url, blastRadiusResponseSchema);
  }

  async *stream({
    scope,
    lastEventId,
    signal,
  }: StreamQuery): AsyncGenerator<StreamMessage> {
    const { body } = await this.ask(urlOf('stream', { scope }), {
      headers: {
        Accept: 'text/event-stream',
        ...(lastEventId ? { 'Last-Event-ID': lastEventId } : {}),
      },
      signal,
    });
    if (!body) throw new Error('The backend of the portal sent no stream');
    for await (const heard of serverSentEvents(body, {
      silenceMs: SILENCE_MS,
    })) {
      yield heard === 'comment' ? { type: 'heartbeat' } : streamMessage(heard);
    }
  }

  async order(id: string, order: BreakerOrderRequest) {
    await this.ask(urlOf(breakerPath(id, '/state')), post(order));
  }

  async fleet() {
    const response = await reachBackend(this.fetchApi, urlOf('fleet'));
    if (response.status === 404) return undefined;
    if (!response.ok) throw await refusal(response);
    return fleetResponseSchema.parse(await response.json());
  }

  async injectFault(fault: NewFault) {
    await this.ask(urlOf('fleet/faults'), post(fault));
  }

  async endFault(id: string) {
    await this.ask(urlOf(`fleet/faults/${encodeURIComponent(id)}`), {
      method: 'DELETE',
    });
  }

  private async get<T>(url: string, schema: Schema<T>): Promise<T> {
    const response = await this.ask(url);
    return schema.parse(await response.json());
  }

  private ask(url: string, init?: RequestInit): Promise<Response> {
    return askBackend(this.fetchApi, url, init);
  }
}
