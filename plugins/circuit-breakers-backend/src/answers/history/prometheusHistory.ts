import { parseEntityRef } from '@backstage/catalog-model';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import { historyFromPrometheus } from '../../sources';
import type { LongHistory } from './historyAnswer';

/** Reads points of long ago from a Prometheus server, by the name of the breaker and the job of its service. */
export const prometheusHistory =
  (url: string, fetch: GuardedFetch): LongHistory =>
  ({ entityRef, name }, range) =>
    historyFromPrometheus(
      { url, name, labels: { job: parseEntityRef(entityRef).name }, ...range },
      { fetch },
    );
