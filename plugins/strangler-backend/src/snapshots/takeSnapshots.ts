import { type Database, grouped } from '@banyan/backstage-plugin-banyan-node';
import { progressAt } from '@banyan/core';
import { trafficOf } from '../answers/trafficOf';
import type { Plans } from '../plans/Plans';
import { writeSnapshots } from '../store/figures';
import type { StranglerStore } from '../store/StranglerStore';

type Options = {
  database: Database;
  now: () => number;
  plans: Plans;
  store: Pick<StranglerStore, 'recentTraffic'>;
  windowMs: number;
};

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Writes down how far each migration is today (UTC), over what was written earlier on the same day. */
export async function takeSnapshots({
  database,
  now,
  plans,
  store,
  windowMs,
}: Options): Promise<void> {
  const at = now();
  const all = await plans.all();
  const refs = all.map(({ ref }) => ref);
  const recent = await store.recentTraffic(refs, { windowMs, now: at });
  const byRef = grouped(recent, ({ migrationRef }) => migrationRef);
  const day = Math.floor(at / DAY_MS) * DAY_MS;
  const figures = all.map(plan => {
    const traffic = [...trafficOf(byRef.get(plan.ref) ?? []).values()];
    const { progress } = progressAt(plan.migration, at, traffic);
    const { weight, count, traffic: share, data } = progress;
    return {
      ...{ migrationRef: plan.ref, day, weight, count, data },
      traffic: share,
    };
  });
  await writeSnapshots(database, figures, at);
}
