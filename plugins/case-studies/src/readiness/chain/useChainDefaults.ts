import { fetchApiRef, useApi } from '@backstage/frontend-plugin-api';
import { coverageResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import { useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { askPlugin } from '../../data';

const EVERY_MS = 5 * 60_000;
const CHAPTER = { count: 30, each: 99.99 };

/** How long the chain is, how good each of it, and who says so. */
export type ChainDefaults = {
  count: number;
  each: number;
  entityRef: string | null;
};

/** The service of the scope that stands on most others; the chapter's example without one. */
export function useChainDefaults(scope: string | undefined): ChainDefaults {
  const fetchApi = useApi(fetchApiRef);
  const { value } = useAnswer({
    key: scope && `readiness chain ${scope}`,
    ask: () => {
      const query = new URLSearchParams({ scope: scope ?? '' });
      return askPlugin(
        fetchApi,
        'circuit-breakers',
        `coverage?${query}`,
        coverageResponseSchema,
      );
    },
    everyMs: EVERY_MS,
  });
  const known = value?.availability;
  return known
    ? {
        count: known.dependencies.length,
        each: Number((known.each * 100).toFixed(4)),
        entityRef: known.entityRef,
      }
    : { ...CHAPTER, entityRef: null };
}
