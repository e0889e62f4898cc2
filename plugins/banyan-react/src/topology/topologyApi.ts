import type {
  AlignmentResponse,
  CoordinationResponse,
  GraphResponse,
  LayoutResponse,
  OverlaysResponse,
  OwnershipResponse,
  SuggestionsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/** What to look at. @public */
export type TopologyQuery = {
  /** The entity reference to stay inside; undefined = everything. */
  scope?: string;
  /** True = with deprecated entities. */
  history?: boolean;
  /** True = a layout with a place for each store. */
  stores?: boolean;
};

/** The answers of the topology backend, by their names. @public */
export type TopologyAnswers = {
  graph: GraphResponse;
  ownership: OwnershipResponse;
  layout: LayoutResponse;
  overlays: OverlaysResponse;
  alignment: AlignmentResponse;
  'alignment/suggestions': SuggestionsResponse;
  coordination: CoordinationResponse;
};

/** Reads the topology backend. @public */
export interface TopologyApi {
  get<K extends keyof TopologyAnswers>(
    what: K,
    query: TopologyQuery,
  ): Promise<TopologyAnswers[K]>;
}

/** Register an API under this reference to replace how Banyan reads the topology; none is needed. @public */
export const topologyApiRef = createApiRef<TopologyApi>().with({
  id: 'plugin.banyan.topology',
  pluginId: 'banyan',
});
