import {
  acceptancesResponseSchema,
  type AcceptancesResponse,
  type NewAcceptance,
} from '@banyan/backstage-plugin-banyan-common';
import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { AcceptancesApi } from './acceptancesApi';

const BASE = 'plugin://topology/v1/acceptances';

/** Keeps acceptances in the topology backend. */
export class AcceptancesClient implements AcceptancesApi {
  constructor(private readonly fetchApi: FetchApi) {}

  async list(scope: string | undefined): Promise<AcceptancesResponse> {
    const query = scope ? `?${new URLSearchParams({ scope })}` : '';
    const response = await this.ask(`${BASE}${query}`);
    return acceptancesResponseSchema.parse(await response.json());
  }

  async accept(acceptance: NewAcceptance): Promise<void> {
    await this.ask(BASE, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(acceptance),
    });
  }

  async withdraw(id: string): Promise<void> {
    await this.ask(`${BASE}/${encodeURIComponent(id)}`, { method: 'DELETE' });
  }

  private async ask(url: string, init?: RequestInit): Promise<Response> {
    const response = await this.fetchApi.fetch(url, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}
