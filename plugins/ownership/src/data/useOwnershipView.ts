import {
  type TopologyQuery,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useMemo } from 'react';
import { type OwnershipView, ownershipView } from './ownershipView';

/** The view of a scope: on its way, here (perhaps with an error of a newer try), or refused. */
export type LoadedView = {
  view?: OwnershipView;
  /** When the catalog was last seen like this. */
  builtAt?: string;
  error?: Error;
  loading: boolean;
  retry: () => void;
};

/** Reads graph and ownership of a scope; `query` undefined = not yet. */
export function useOwnershipView(query: TopologyQuery | undefined): LoadedView {
  const graph = useTopology('graph', query);
  const ownership = useTopology('ownership', query);
  const view = useMemo(
    () =>
      graph.value && ownership.value
        ? ownershipView(graph.value, ownership.value)
        : undefined,
    [graph.value, ownership.value],
  );
  const [builtAt] = [graph.builtAt, ownership.builtAt].sort();
  const retryGraph = graph.retry;
  const retryOwnership = ownership.retry;
  const retry = useCallback(() => {
    retryGraph();
    retryOwnership();
  }, [retryGraph, retryOwnership]);
  return {
    view,
    builtAt,
    error: graph.error ?? ownership.error,
    loading: graph.loading || ownership.loading,
    retry,
  };
}
