import { parseEntityRef } from '@backstage/catalog-model';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  forecastResponseSchema,
  leftResponseSchema,
  migrationEventsResponseSchema,
  migrationResponseSchema,
  migrationsResponseSchema,
  type RecordEventRequest,
  type SteerRequest,
  timelineResponseSchema,
  trafficResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { askBackend } from '@banyan/backstage-plugin-banyan-react';
import type {
  Measure,
  MigrationEventsQuery,
  MigrationsApi,
  MigrationsQuery,
} from './migrationsApi';

type Schema<T> = { parse(json: unknown): T };

const urlOf = (path: string, query: object = {}) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.size > 0 ? `?${search}` : '';
  return `plugin://strangler/v1/migrations${path}${text}`;
};

const pathOf = (ref: string) => {
  const { namespace, name } = parseEntityRef(ref);
  return `/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
};

const capabilityPath = (ref: string, capability: string) =>
  `${pathOf(ref)}/capabilities/${encodeURIComponent(capability)}`;

const sent = (method: 'POST' | 'PUT', body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** Asks the strangler backend over HTTP. */
export class MigrationsClient implements MigrationsApi {
  constructor(private readonly fetchApi: FetchApi) {}

  migrations(query: MigrationsQuery) {
    return this.get(urlOf('', query), migrationsResponseSchema);
  }

  migration(ref: string, at?: string) {
    return this.get(urlOf(pathOf(ref), { at }), migrationResponseSchema);
  }

  timeline(ref: string) {
    return this.get(urlOf(`${pathOf(ref)}/timeline`), timelineResponseSchema);
  }

  forecast(ref: string, query: { at?: string; measure?: Measure }) {
    const url = urlOf(`${pathOf(ref)}/forecast`, query);
    return this.get(url, forecastResponseSchema);
  }

  left(ref: string, at?: string) {
    return this.get(urlOf(`${pathOf(ref)}/left`, { at }), leftResponseSchema);
  }

  events(ref: string, query: MigrationEventsQuery) {
    const url = urlOf(`${pathOf(ref)}/events`, query);
    return this.get(url, migrationEventsResponseSchema);
  }

  traffic(
    ref: string,
    capability: string,
    range: { from: number; to: number },
  ) {
    const url = urlOf(`${capabilityPath(ref, capability)}/traffic`, range);
    return this.get(url, trafficResponseSchema);
  }

  async record(ref: string, capability: string, event: RecordEventRequest) {
    const url = urlOf(`${capabilityPath(ref, capability)}/events`);
    await this.ask(url, sent('POST', event));
  }

  async steer(ref: string, capability: string, order: SteerRequest) {
    const url = urlOf(`${capabilityPath(ref, capability)}/weight`);
    await this.ask(url, sent('PUT', order));
  }

  private async get<T>(url: string, schema: Schema<T>): Promise<T> {
    const response = await this.ask(url);
    return schema.parse(await response.json());
  }

  private ask(url: string, init?: RequestInit): Promise<Response> {
    return askBackend(this.fetchApi, url, init);
  }
}
