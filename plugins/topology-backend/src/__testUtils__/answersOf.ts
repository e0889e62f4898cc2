import { mockCredentials } from '@backstage/backend-test-utils';
import {
  graphResponseSchema,
  layoutResponseSchema,
  ownershipResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import type { EntityFacts } from '../answers/entityFacts';
import type { startTopology } from './startTopology';

/** A running plugin that can be asked. */
export type Topology = Awaited<ReturnType<typeof startTopology>>;

/** The names of the answers that people get. */
export const ANSWERS = ['graph', 'ownership', 'layout', 'overlays'];

export const graphOf = async ({ get }: Topology, query = '') =>
  graphResponseSchema.parse((await get(`/v1/graph${query}`)).body);

export const ownershipOf = async ({ get }: Topology, query = '') =>
  ownershipResponseSchema.parse((await get(`/v1/ownership${query}`)).body);

export const layoutOf = async ({ get }: Topology, query = '') =>
  layoutResponseSchema.parse((await get(`/v1/layout${query}`)).body);

/** What other backends get, one entity an element. */
export async function factsOf(
  { get }: Topology,
  query = '',
): Promise<(EntityFacts & { observedAt: string })[]> {
  const service = { authorization: mockCredentials.service.header() };
  const { text } = await get(`/v1/facts${query}`, service)
    .expect('Content-Type', /x-ndjson/)
    .expect(200);
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}
