import { parseEntityRef } from '@backstage/catalog-model';
import {
  type FetchApi,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { timelineResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import {
  type Answer,
  asError,
  useAnswer,
} from '@banyan/backstage-plugin-banyan-react';
import { useRef } from 'react';
import { askPlugin } from '../../data';
import { useCaseStudiesClient } from '../../data/useCaseStudiesClient';
import { type MigrationBar, migrationBar } from './migrationBar';

const EVERY_MS = 60_000;

/** The migrations of one lane; older ones stay when a newer answer cannot be had. */
export type LaneMigrations = {
  /** Undefined = none was ever told. */
  bars?: readonly MigrationBar[];
  /** Why there is nothing newer. */
  error?: Error;
};

/** The migrations of each lane, by the reference of its group. */
export type MigrationsByLane = ReadonlyMap<string, LaneMigrations>;

async function pointsOf(fetchApi: FetchApi, ref: string) {
  const { namespace, name } = parseEntityRef(ref);
  const [space, id] = [namespace, name].map(encodeURIComponent);
  const { points } = await askPlugin(
    fetchApi,
    'strangler',
    `migrations/${space}/${id}/timeline`,
    timelineResponseSchema,
  );
  return points;
}

const valueOf = <T>(settled: PromiseSettledResult<T>): T | undefined =>
  settled.status === 'fulfilled' ? settled.value : undefined;

const isRejected = (
  settled: PromiseSettledResult<unknown>,
): settled is PromiseRejectedResult => settled.status === 'rejected';

/** Asks of each group its migrations, and of each migration how it went. */
export function useLaneMigrations(
  refs: readonly string[],
): Answer<MigrationsByLane> {
  const client = useCaseStudiesClient();
  const fetchApi = useApi(fetchApiRef);
  const kept = useRef(new Map<string, readonly MigrationBar[]>());
  const laneOf = async (ref: string): Promise<LaneMigrations> => {
    try {
      const { items } = await client.tell('migrations', ref);
      // What is simulated happened to no company.
      const real = items.filter(({ simulated }) => !simulated);
      const steps = await Promise.allSettled(
        real.map(item => pointsOf(fetchApi, item.ref)),
      );
      const bars = real.map((item, at) =>
        migrationBar(item, valueOf(steps[at])),
      );
      const failed = steps.find(isRejected);
      if (failed)
        return {
          // A bar without its steps is still more than none.
          bars: kept.current.get(ref) ?? bars,
          error: asError(failed.reason),
        };
      kept.current.set(ref, bars);
      return { bars };
    } catch (cause) {
      return { bars: kept.current.get(ref), error: asError(cause) };
    }
  };
  return useAnswer({
    key: refs.join(),
    thing: 'lane-migrations',
    ask: async () =>
      new Map(
        await Promise.all(
          refs.map(async ref => [ref, await laneOf(ref)] as const),
        ),
      ),
    everyMs: EVERY_MS,
  });
}
